import { describe, expect, it } from "vitest";
import { concentrationSearch } from "./search";

describe("the address of the concentration", () => {
  it("keeps months and leaves out what is none", () => {
    expect(concentrationSearch({ from: "2026-01", until: "2026-13", measure: "revenue" })).toEqual({ from: "2026-01", measure: "revenue" });
    expect(concentrationSearch({ from: "January", measure: "profit" })).toEqual({});
  });
});
