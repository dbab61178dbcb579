import type { Problem } from "./types";

/** An answer that is none: what the platform said about it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.title ?? `The platform answered with status ${status}.`);
  }

  static unreachable(): Refused {
    return new Refused(0, { title: "The platform cannot be reached." });
  }
}

/** What an answer with an error status says of it, if it says anything. */
export function problemIn(body: unknown, status: number): Problem {
  return typeof body === "object" && body !== null
    ? (body as Problem)
    : { title: `The platform answered with status ${status}.` };
}

/** What the platform says of single fields of a request, by their names; empty where it says nothing of any. */
export function curesIn(error: unknown): Partial<Record<string, string>> {
  const errors = error instanceof Refused ? (error.problem.errors ?? []) : [];
  return Object.fromEntries(errors.map(({ field, cure }) => [field, cure]));
}
