/** What may stand between the cells of a line. */
export const SEPARATORS = [",", ";", "\t", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** So many rows of a file are read to try a layout on. */
const ROWS = 50;
const CHARACTERS = 60_000;

/** The first lines of a file, none of them cut. */
export function headOf(text: string): string {
  const head = text.slice(0, CHARACTERS);
  const whole = head.length < text.length ? head.slice(0, head.lastIndexOf("\n") + 1) : head;
  return whole
    .replace(/^\uFEFF/, "")
    .split("\n")
    .slice(0, ROWS + 1)
    .join("\n");
}

/** The separator that the first line has most of. */
export function separatorOf(text: string): Separator {
  const [first = ""] = text.split("\n");
  const times = (separator: string) => first.split(separator).length;
  return SEPARATORS.toSorted((one, other) => times(other) - times(one))[0] ?? ",";
}

/** Rows of cells; a cell in quotes may hold what stands between cells and lines. */
export function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else isQuoted = false;
    } else if (sign === '"' && cell === "") isQuoted = true;
    else if (sign === separator) endCell();
    else if (sign === "\n") {
      endCell();
      rows.push([]);
    } else if (sign !== "\r") cell += sign;
  }
  if (cell !== "" || rows.at(-1)?.length !== 0) endCell();
  return rows.filter((row) => row.some((it) => it !== ""));
}
