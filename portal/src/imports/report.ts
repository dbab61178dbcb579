import type { components } from "../api/contract";

type Schemas = components["schemas"];
export type RowOutcome = Schemas["catalog.RowOutcome"];
export type Summary = Schemas["catalog.Summary"];

/** How a row ended, what needs somebody first. */
export const OUTCOMES = ["refused", "possible_duplicate", "superseded", "updated", "created", "unchanged", "undone"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became, or would become, of each row of a file, and of all. */
export interface ImportReport {
  summary: Summary;
  rows: RowOutcome[];
}

/**
 * Reads a report: a line for each row, and the summary as the last.
 *
 * @throws Error for one that was cut off before its summary
 */
export function readImportReport(text: string): ImportReport {
  const lines = text.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as RowOutcome | { summary: Summary });
  const last = lines.pop();
  if (last === undefined || !("summary" in last)) throw new Error("The report has no end.");
  return { summary: last.summary, rows: lines as RowOutcome[] };
}

/**
 * The id of the import that an answer to a file is of: of the report's summary, or of one that goes on in the
 * background and is answered by itself.
 */
export function importIn(text: string): string | undefined {
  const end = JSON.parse(text.trimEnd().split("\n").at(-1) ?? "{}") as { summary?: Summary; id?: string };
  return end.summary?.importId ?? end.id;
}

/** The outcomes that there are, and of them the one that needs somebody most. */
export function outcomesIn(counts: Record<string, number>): Outcome[] {
  return OUTCOMES.filter((it) => (counts[it] ?? 0) > 0);
}
