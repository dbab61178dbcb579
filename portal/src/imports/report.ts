import type { components } from "../api/contract";

export type RowOutcome = components["schemas"]["catalog.RowOutcome"];
export type Summary = components["schemas"]["catalog.Summary"];

/** What became of a file's rows: what it did as a whole, and the rows that did not count. */
export interface ImportReport {
  summary: Summary;
  left: RowOutcome[];
}

const LEFT = new Set(["refused", "superseded"]);

/**
 * Reads a report: a line for each row, and the summary as the last.
 *
 * @throws Error for one that was cut off before its summary
 */
export function readImportReport(text: string): ImportReport {
  const lines = text.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as RowOutcome | { summary: Summary });
  const last = lines.pop();
  if (last === undefined || !("summary" in last)) throw new Error("The report has no end.");
  return { summary: last.summary, left: (lines as RowOutcome[]).filter(({ outcome }) => LEFT.has(outcome)) };
}
