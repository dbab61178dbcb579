import { expect, test } from "vitest";
import { actualForm, emptyOf, requestOf } from "./variance";

const PLAN = { productCode: "15036", months: 12, unitsPerMonth: 20 };
const gbp = (amount: string) => ({ amount, currency: "GBP" });

test("what was sold is sent beside its plan, and nothing of what was left out", () => {
  const typed = actualForm.parse({ ...emptyOf(["15036"]), throughMonth: "3", items: [{ productCode: "15036", quantity: "17,5", revenue: "29,05", purchaseCost: "14" }], otherCost: "8" });
  expect(requestOf(PLAN, typed, "GBP")).toEqual({
    plan: PLAN,
    throughMonth: 3,
    actual: { items: [{ productCode: "15036", quantity: 17.5, revenue: gbp("29.05"), purchaseCost: gbp("14.00") }], otherCost: gbp("8.00") },
  });
});

test("each product needs its units and amounts", () => {
  const wrong = actualForm.safeParse({ ...emptyOf(["15036"]), throughMonth: "0" }).error?.issues.map(({ path }) => path.join("."));
  expect(wrong).toEqual(["throughMonth", "items.0.quantity", "items.0.revenue", "items.0.purchaseCost"]);
});
