import type { Problem, Session } from "./shapes";

const CSRF_COOKIE = "PORTAL-XSRF-TOKEN";
const CSRF_HEADER = "X-XSRF-TOKEN";

/** An answer that is none: what the platform said about it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.title ?? `The platform answered with status ${status}.`);
  }
}

export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(await fetch(path, options("GET", signal)));
}

export async function session(signal?: AbortSignal): Promise<Session> {
  return read<Session>("/api/me/session", signal);
}

/** Ends the session here; the browser then goes where the issuer's own session ends. */
export async function signOut(): Promise<string> {
  const { continueAt } = await answer<{ continueAt?: string }>(
    await fetch("/logout/portal", options("POST")),
  );
  return continueAt ?? "/";
}

/** The proof that a request comes from a page of this origin, as the cookie has it. */
export function csrfToken(cookies: string): string | undefined {
  return cookies
    .split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${CSRF_COOKIE}=`))
    ?.slice(CSRF_COOKIE.length + 1);
}

function options(method: string, signal?: AbortSignal): RequestInit {
  const headers: Record<string, string> = { Accept: "application/json, application/problem+json" };
  const token = method === "GET" ? undefined : csrfToken(document.cookie);
  if (token !== undefined) headers[CSRF_HEADER] = token;
  return { method, headers, credentials: "same-origin", signal: signal ?? null };
}

async function answer<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T;
  throw new Refused(response.status, await problem(response));
}

async function problem(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return { status: response.status };
  }
}
