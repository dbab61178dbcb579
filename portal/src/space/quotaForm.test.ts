import { expect, test } from "vitest";
import { EMPTY_QUOTA, quotaForm, quotaOf } from "./quotaForm";

test("a quota is an amount or units, and never both", () => {
  expect(quotaForm.safeParse(EMPTY_QUOTA).success).toBe(false);
  expect(quotaForm.safeParse({ ...EMPTY_QUOTA, amount: "5", units: "5" }).success).toBe(false);
  const typed = quotaForm.parse({ ...EMPTY_QUOTA, amount: "1200,50" });
  expect(quotaOf(typed, "GBP")).toEqual({ per: "quarter", warnAtPercent: 50, graceDays: 14, amount: { amount: "1200.50", currency: "GBP" } });
  expect(quotaOf({ ...EMPTY_QUOTA, units: "40" }, "GBP")).toMatchObject({ units: 40 });
  expect(quotaForm.safeParse({ ...EMPTY_QUOTA, units: "40", warnAtPercent: "100" }).success).toBe(false);
});
