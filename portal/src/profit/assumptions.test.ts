import { describe, expect, it } from "vitest";
import { positionOf, profitSearch, requestOf } from "./assumptions";

describe("what a forecast is asked on", () => {
  it("is what the address says, and usual where it says nothing", () => {
    const search = profitSearch({ productCode: "15036", units: "50", resale: "1,5", fixed: "200" });
    expect(requestOf(search, "GBP")).toEqual({
      productCode: "15036",
      unitsPerMonth: 50,
      months: 24,
      rampMonths: 3,
      orderQuantity: 1,
      resalePrices: { "15036": { amount: "1.50", currency: "GBP" } },
      fixedCost: { amount: "200.00", currency: "GBP" },
    });
  });

  it("leaves the discount to the price book until it is moved", () => {
    expect(positionOf(profitSearch({}), "discount")).toBeUndefined();
    expect(requestOf(profitSearch({ productCode: "A", discount: "7.5" }), "GBP").discountPercent).toBe(7.5);
  });

  it("leaves incentives to the partner's own promotions until they are moved, to nothing as well", () => {
    expect(requestOf(profitSearch({ productCode: "A" }), "GBP")).not.toHaveProperty("incentivesPercent");
    expect(requestOf(profitSearch({ productCode: "A", incentives: "0" }), "GBP").incentivesPercent).toBe(0);
  });

  it("stays within what can be asked, whatever the address says", () => {
    expect(positionOf(profitSearch({ months: "900" }), "months")).toBe(60);
    expect(positionOf(profitSearch({ units: "-3" }), "units")).toBe(0);
    expect(positionOf(profitSearch({ units: "many" }), "units")).toBe(20);
    expect(requestOf(profitSearch({ bundleId: "b", resale: "1.50", fixed: "1e3" }), "GBP")).not.toHaveProperty("fixedCost");
    expect(requestOf(profitSearch({ bundleId: "b", resale: "1.50" }), "GBP")).not.toHaveProperty("resalePrices");
  });
});
