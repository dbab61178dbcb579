import { expect, test } from "vitest";
import { monthsSearch } from "./profitability";

test("the address says months, and what is none is left out", () => {
  expect(monthsSearch({ from: " 2026-01 ", until: "2026-13" })).toEqual({ from: "2026-01" });
  expect(monthsSearch({ from: "January" })).toEqual({});
});
