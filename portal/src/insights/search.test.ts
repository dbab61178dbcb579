import { describe, expect, it } from "vitest";
import { concentrationSearch, diagnosisQuery, diagnosisSearch } from "./search";

describe("the address of the concentration", () => {
  it("keeps months and leaves out what is none", () => {
    expect(concentrationSearch({ from: "2026-01", until: "2026-13", measure: "revenue" })).toEqual({ from: "2026-01", measure: "revenue" });
    expect(concentrationSearch({ from: "January", measure: "profit" })).toEqual({});
  });
});

describe("the address of the diagnoses", () => {
  it("asks for what loses most first, unless it says otherwise", () => {
    expect(diagnosisQuery(diagnosisSearch({}))).toEqual({ sort: "-lossPerYear" });
    expect(diagnosisQuery(diagnosisSearch({ verdict: "behind", type: "agent", country: "de", cause: "bad luck" }))).toEqual({
      country: ["DE"],
      verdict: ["behind"],
      type: ["agent"],
      sort: "-lossPerYear",
    });
  });
});
