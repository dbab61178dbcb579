import createClient from "openapi-fetch";
import type { paths } from "./contract";
import { csrfToken } from "./forgery";
import { problemIn, Refused } from "./refused";
import type { AnswerOf, ParamsOf, Readable } from "./types";

/** The public API at the page's own origin, as its contract has it. */
export const client = createClient<paths>({
  // Relative addresses are no requests outside a browser.
  baseUrl: typeof window === "undefined" ? "http://portal" : window.location.origin,
  credentials: "same-origin",
  headers: { Accept: "application/json, application/problem+json" },
  querySerializer: { array: { style: "form", explode: false } },
});

client.use({
  onRequest({ request }) {
    const proof = request.method === "GET" ? undefined : csrfToken(document.cookie);
    if (proof !== undefined) request.headers.set("X-XSRF-TOKEN", proof);
    return request;
  },
});

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What a request was answered; {@link Refused} if with a problem, or not at all. */
export async function answered<T>(request: Promise<Outcome<T>>): Promise<T> {
  const { data, error, response } = await request.catch((failure: unknown) => {
    if (failure instanceof DOMException && failure.name === "AbortError") throw failure;
    throw Refused.unreachable();
  });
  if (!response.ok) throw new Refused(response.status, problemIn(error, response.status));
  return data as T;
}

/** What a path of the API answers to these parameters. */
export function read<P extends Readable>(
  path: P,
  params?: Partial<ParamsOf<P>>,
  signal?: AbortSignal,
): Promise<AnswerOf<P>> {
  return answered(client.GET(path, { params, signal } as never) as Promise<Outcome<AnswerOf<P>>>);
}
