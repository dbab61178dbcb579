/** A row as people write it into a table: texts by their columns. */
export type Cells = Record<string, string>;

/** What a cell says that clears what is stored. */
const CLEARS = "\\N";

/** A row as it was sent, as cells; undefined for one that was none, or that holds more than cells do. */
export function cellsOf(sent: unknown): Cells | undefined {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent)) return undefined;
  const entries = Object.entries(sent);
  if (entries.some(([, value]) => typeof value === "object" && value !== null)) return undefined;
  return Object.fromEntries(entries.map(([column, value]) => [column, value === null ? CLEARS : String(value)]));
}

/** Rows as a file of comma-separated values; a column that a row does not name stays empty, which says nothing. */
export function csvOf(rows: Cells[]): string {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("");
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
