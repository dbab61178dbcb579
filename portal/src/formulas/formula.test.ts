import { expect, test } from "vitest";
import { valueQuery, valueSearch, withFormula, withoutFormula, type Formula } from "./formula";

const ONE: Formula = { code: "per-month", name: "Per month", expression: "revenue12m / monthsSelling", unit: "GBP/month" };
const OTHER: Formula = { code: "lines", name: "Lines", expression: "lines", unit: "1" };

test("a formula takes the place of that of its code, and stands last where there was none", () => {
  const typed = { code: "per-month", name: "A month", expression: "revenue3m / 3" };
  expect(withFormula([ONE, OTHER], typed)).toEqual([typed, { code: "lines", name: "Lines", expression: "lines" }]);
  expect(withFormula([OTHER], typed).map(({ code }) => code)).toEqual(["lines", "per-month"]);
});

test("the others stay where one is taken away", () => {
  expect(withoutFormula([ONE, OTHER], "lines").map(({ code }) => code)).toEqual(["per-month"]);
});

test("the address says whose values, the most first unless it says otherwise", () => {
  expect(valueQuery(valueSearch({ code: "per-month", outcome: "odd" }))).toEqual({ code: ["per-month"], sort: "-value" });
  expect(valueQuery(valueSearch({ outcome: "fails", sort: "value" }))).toEqual({ outcome: ["fails"], sort: "value" });
});
