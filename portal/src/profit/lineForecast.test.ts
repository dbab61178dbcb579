import { expect, test } from "vitest";
import { EMPTY_LINE, lineForm, lineOf } from "./lineForecast";

test("a line's forecast is asked for with numbers, however they are typed", () => {
  expect(lineOf({ productCode: "15036", unitsPerMonth: "2,5", months: "12" })).toEqual({ productCode: "15036", unitsPerMonth: 2.5, months: 12 });
});

test("it needs a product, and a month within ten years", () => {
  const passes = (change: Partial<typeof EMPTY_LINE>) => lineForm.safeParse({ ...EMPTY_LINE, productCode: "15036", ...change }).success;
  expect(passes({})).toBe(true);
  expect(passes({ productCode: " " })).toBe(false);
  expect(passes({ months: "121" })).toBe(false);
  expect(passes({ unitsPerMonth: "-1" })).toBe(false);
});
