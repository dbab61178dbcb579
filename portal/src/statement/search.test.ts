import { describe, expect, it } from "vitest";
import { statementQuery, statementSearch } from "./search";

describe("the address of a statement", () => {
  it("says which promotion, which days, and as of when", () => {
    const search = { promotion: "sprint", from: "2026-03-01", until: "2026-03-31", asOf: "2026-04-30" };
    expect(statementSearch(search)).toEqual(search);
    expect(statementSearch({ from: "March", until: "2026-3-1", asOf: "" })).toEqual({});
  });

  it("narrows the lines by all but the day as of which is asked", () => {
    expect(statementQuery({ from: "2026-03-01", asOf: "2026-04-30" })).toEqual({ from: "2026-03-01" });
  });
});
