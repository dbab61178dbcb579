import { describe, expect, it } from "vitest";
import { importIn, outcomesIn, readImportReport } from "./report";

const row = (number: number, outcome: string) => JSON.stringify({ row: number, line: number + 1, outcome });
const end = JSON.stringify({ summary: { rows: 3, charset: "UTF-8", outcomes: { created: 1, refused: 1, superseded: 1 } } });

describe("the report of an import", () => {
  it("keeps every row in its order, and what was done as a whole", () => {
    const report = readImportReport([row(1, "created"), row(2, "refused"), row(3, "superseded"), end, ""].join("\n"));
    expect(report.rows.map((it) => it.row)).toEqual([1, 2, 3]);
    expect(report.summary.rows).toBe(3);
  });

  it("is none without its end: what came of the rest is not known", () => {
    expect(() => readImportReport(row(1, "created"))).toThrow("no end");
    expect(() => readImportReport("")).toThrow("no end");
  });

  it("is found again by the import's id, also where the answer did not wait for it", () => {
    const waited = JSON.stringify({ summary: { importId: "imp_1", rows: 1, outcomes: {} } });
    expect(importIn([row(1, "created"), waited, ""].join("\n"))).toBe("imp_1");
    expect(importIn(JSON.stringify({ id: "imp_2", door: "products", rows: 0, outcomes: {} }))).toBe("imp_2");
  });

  it("shows first what needs somebody", () => {
    expect(outcomesIn({ created: 4, refused: 1, unchanged: 0 })).toEqual(["refused", "created"]);
  });
});
