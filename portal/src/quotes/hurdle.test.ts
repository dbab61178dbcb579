import { expect, test } from "vitest";
import { hurdleForm, hurdleOf } from "./hurdle";

test("a hurdle is read with a comma or a point, and its month may be left out", () => {
  expect(hurdleOf({ leastMarginPercent: "12,5", latestBreakEvenMonth: "" })).toEqual({ leastMarginPercent: 12.5 });
  expect(hurdleOf({ leastMarginPercent: "30", latestBreakEvenMonth: "6" })).toEqual({ leastMarginPercent: 30, latestBreakEvenMonth: 6 });
});

test("a share above a hundred and a month beyond ten years are no hurdle", () => {
  const said = (leastMarginPercent: string, latestBreakEvenMonth: string) => hurdleForm.safeParse({ leastMarginPercent, latestBreakEvenMonth }).success;
  expect(said("100", "120")).toBe(true);
  expect(said("101", "")).toBe(false);
  expect(said("10", "121")).toBe(false);
  expect(said("10", "0")).toBe(false);
});
