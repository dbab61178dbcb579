import type { Problem } from "./shapes/common";

/** Over HTTPS the gateway gives its cookies this prefix, which no other host can plant. */
const CSRF_COOKIES = ["__Host-PORTAL-XSRF-TOKEN", "PORTAL-XSRF-TOKEN"];

/** An answer that is none: what the platform said about it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.title ?? `The platform answered with status ${status}.`);
  }
}

/** What a path of the API answers; {@link Refused} if it answers with a problem, or not at all. */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await reached(path, signal);
  if (!response.ok) throw new Refused(response.status, await problem(response));
  return (await response.json()) as T;
}

/** The path of the page of a list that a cursor leads to. */
export function following(path: string, cursor: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}`;
}

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

async function reached(path: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(path, {
      headers: { Accept: "application/json, application/problem+json" },
      credentials: "same-origin",
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Refused(0, { title: "The platform cannot be reached." });
  }
}

async function problem(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return { title: `The platform answered with status ${response.status}.` };
  }
}
