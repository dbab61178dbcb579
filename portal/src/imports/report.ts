import type { components } from "../api/contract";

type Schemas = components["schemas"];
export type RowOutcome = Schemas["catalog.RowOutcome"];
export type Summary = Schemas["catalog.Summary"];

/** How a row ended, what needs somebody first. */
export const OUTCOMES = ["refused", "superseded", "updated", "created", "unchanged"] as const;
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

/** The outcomes that there are, and of them the one that needs somebody most. */
export function outcomesIn(counts: Record<string, number>): Outcome[] {
  return OUTCOMES.filter((it) => (counts[it] ?? 0) > 0);
}
