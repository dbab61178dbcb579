import { problemIn, Refused } from "../api/refused";
import type { components } from "../api/contract";

export type ReportRow = components["schemas"]["performance.Row"];

/** How a line ended, what needs somebody first. */
export const OUTCOMES = ["refused", "held", "discarded", "differs", "duplicate", "accepted"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The first lines of a report that ended so. */
export function readReport(intakeId: string, outcome: Outcome, most: number, signal: AbortSignal): Promise<First<ReportRow>> {
  return readFirst(`/api/sales/intakes/${encodeURIComponent(intakeId)}/report?outcome=${outcome}`, most, signal);
}

/** The first rows of many. */
export interface First<T> {
  rows: T[];
  more: boolean;
}

/** The first lines of what is streamed: it is as long as files are, so no more of it is read than is shown. */
export async function readFirst<T>(path: string, most: number, signal: AbortSignal): Promise<First<T>> {
  const answer = await fetch(path, { signal, headers: { Accept: "application/x-ndjson, application/problem+json" } });
  if (!answer.ok) throw new Refused(answer.status, problemIn(await answer.json().catch(() => undefined), answer.status));
  const rows: T[] = [];
  for await (const line of linesOf(answer.body)) {
    if (rows.length === most) return { rows, more: true };
    rows.push(JSON.parse(line) as T);
  }
  return { rows, more: false };
}

/** Line by line; who stops asking stops the reading. */
export async function* linesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<string> {
  if (body === null) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += decoder.decode(value, { stream: !done });
      const lines = rest.split("\n");
      rest = lines.pop() ?? "";
      yield* lines.filter((line) => line !== "");
      if (done) break;
    }
    if (rest !== "") yield rest;
  } finally {
    await reader.cancel();
  }
}
