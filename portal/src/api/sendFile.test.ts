import { describe, expect, it } from "vitest";
import { typeOf } from "./sendFile";

describe("a file that is sent", () => {
  it("holds documents, a table, a workbook or a map, as its name says", () => {
    const lines = "application/x-ndjson";
    expect(["a.ndjson", "b.JSONL", "c.csv", "ndjson"].map((name) => typeOf({ name }))).toEqual([lines, lines, "text/csv", "text/csv"]);
    expect(typeOf({ name: "prices.XLSX" })).toMatch(/spreadsheetml\.sheet$/);
    expect(["ground.geojson", "GROUND.JSON"].map((name) => typeOf({ name }))).toEqual(["application/geo+json", "application/geo+json"]);
  });
});
