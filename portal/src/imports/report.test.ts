import { describe, expect, it } from "vitest";
import { readImportReport } from "./report";

const row = (number: number, outcome: string) => JSON.stringify({ row: number, line: number + 1, outcome });
const end = JSON.stringify({ summary: { rows: 3, charset: "UTF-8", outcomes: { created: 1, refused: 1, superseded: 1 } } });

describe("the report of an import", () => {
  it("keeps the rows that did not count, and what was done as a whole", () => {
    const report = readImportReport([row(1, "created"), row(2, "refused"), row(3, "superseded"), end, ""].join("\n"));
    expect(report.left.map((it) => it.row)).toEqual([2, 3]);
    expect(report.summary.rows).toBe(3);
  });

  it("is none without its end: what came of the rest is not known", () => {
    expect(() => readImportReport(row(1, "created"))).toThrow("no end");
    expect(() => readImportReport("")).toThrow("no end");
  });
});
