import { describe, expect, it } from "vitest";
import { statementQuery, statementSearch } from "./search";

describe("the address of a statement", () => {
  it("says which promotion, which days, and as of when", () => {
    const search = { promotion: "sprint", from: "2026-03-01", until: "2026-03-31", asOf: "2026-04-30" };
    expect(statementSearch(search)).toEqual(search);
    expect(statementSearch({ from: "March", until: "2026-3-1", asOf: "" })).toEqual({});
  });

  it("asks as of the end of a day in the vendor's zone", () => {
    expect(statementQuery({ from: "2026-03-01", asOf: "2026-04-30" }, "Europe/London")).toEqual({ from: "2026-03-01", asOf: "2026-04-30T22:59:59.999Z" });
    expect(statementQuery({ promotion: "sprint" })).toEqual({ promotion: "sprint" });
  });
});
