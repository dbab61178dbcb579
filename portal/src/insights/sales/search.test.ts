import { describe, expect, it } from "vitest";
import { linesAddress, linesQuery, linesSearch, salesQuery, salesSearch } from "./search";

describe("the sums of sales", () => {
  it("are asked for as the address says, all sales by month where it says nothing", () => {
    expect(salesQuery(salesSearch({}))).toEqual({ dimension: "vendor", sort: "-month" });
    expect(salesQuery(salesSearch({ dimension: "line", key: "pumps", from: "2026-01", until: "someday" }))).toEqual({ dimension: "line", key: ["pumps"], from: "2026-01", sort: "-month" });
  });

  it("are made of lines, as they were known at the end of a day", () => {
    const query = linesQuery(linesSearch({ dimension: "partner", key: "par_1", asOf: "2026-11-28" }), "UTC");
    expect(query).toEqual({ dimension: "partner", key: "par_1", asOf: "2026-11-29T00:00:00.000Z" });
    expect(linesAddress(query)).toBe("/api/rollups/lines?dimension=partner&key=par_1&asOf=2026-11-29T00%3A00%3A00.000Z");
  });
});
