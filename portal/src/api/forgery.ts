/** Over HTTPS the gateway gives its cookies this prefix, which no other host can plant. */
const CSRF_COOKIES = ["__Host-PORTAL-XSRF-TOKEN", "PORTAL-XSRF-TOKEN"];

/** The proof that a request comes from a page of this origin, as the cookie has it. */
export function csrfToken(cookies: string): string | undefined {
  const values = new Map(
    cookies.split(";").map((pair) => {
      const [name = "", ...value] = pair.trim().split("=");
      return [name, value.join("=")];
    }),
  );
  return CSRF_COOKIES.map((name) => values.get(name)).find((value) => value !== undefined);
}
