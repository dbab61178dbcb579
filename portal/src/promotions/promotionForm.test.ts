import { describe, expect, it } from "vitest";
import { EMPTY_PROMOTION, promotionForm, requestOf, typedOf } from "./promotionForm";

const typed = { ...EMPTY_PROMOTION, code: "spring", name: "Spring", from: "2027-03-01", until: "2027-05-31" };

describe("a promotion's form", () => {
  it("sends a discount to the last digit", () => {
    const whole = promotionForm.parse({ ...typed, percent: "7,5", lines: "chairs, tables," });
    expect(requestOf(whole, "EUR")).toEqual({
      name: "Spring",
      discount: { percent: 7.5 },
      audience: { segments: [], tiers: [], territories: [] },
      products: { codes: [], lines: ["chairs", "tables"] },
      stacking: { policy: "stackable", priority: 0 },
      window: { from: "2027-03-01", until: "2027-05-31" },
    });
  });

  it("gives a budget in the vendor's currency to what can be paid sale by sale", () => {
    const budgetOf = (values: object) => requestOf(promotionForm.parse({ ...typed, budget: "1200,5", ...values }), "EUR").budget;
    const sent = { amount: "1200.50", currency: "EUR" };
    expect(budgetOf({ kind: "rebate", slabs: "0: 2; 100: 3" })).toEqual(sent);
    expect(budgetOf({ kind: "unit_rebate", amount: "1" })).toEqual(sent);
    expect(budgetOf({ kind: "free_goods", buy: "10", free: "1", amount: "20" })).toEqual(sent);
    expect(budgetOf({ kind: "growth_rebate", percent: "2", baseline: "0" })).toBeUndefined();
  });

  it("sends a rebate's slabs in order", () => {
    const whole = promotionForm.parse({ ...typed, kind: "rebate", slabs: "1000: 2; 5000:3.5" });
    expect(requestOf(whole, "EUR").rebate).toEqual({ slabs: [{ from: 1000, percent: 2 }, { from: 5000, percent: 3.5 }], method: "marginal", period: "window", standing: "at_sale" });
  });

  const ofKind = (values: object) => requestOf(promotionForm.parse({ ...typed, ...values }), "EUR");
  const eur = (amount: string) => ({ amount, currency: "EUR" });

  it("sends each kind that accrues with its period and the most that one partner earns", () => {
    expect(ofKind({ kind: "unit_rebate", amount: "1,5", fromUnits: "100", period: "month", mostPerPartner: "500" })).toMatchObject({
      unitRebate: { amount: eur("1.50"), fromUnits: 100, period: "month" },
      mostPerPartner: eur("500.00"),
    });
    expect(ofKind({ kind: "rebate", slabs: "0: 2", budget: "90", mostPerPartner: "5", mostPer: "quarter" })).toMatchObject({ budget: eur("90.00"), mostPerPartner: eur("5.00"), mostPer: "quarter" });
    expect(ofKind({ kind: "free_goods", buy: "10", free: "1", amount: "20" }).freeGoods).toEqual({ buy: 10, free: 1, worth: eur("20.00"), period: "window", standing: "at_sale" });
    expect(ofKind({ kind: "growth_rebate", percent: "2,25", baseline: "0" }).growthRebate).toEqual({ percent: 2.25, baseline: eur("0.00"), period: "window", standing: "at_sale" });
    expect(ofKind({ kind: "spiff", amount: "25", fromAmount: "1000" }).spiff).toEqual({ amount: eur("25.00"), fromValue: eur("1000.00"), period: "window", standing: "at_sale" });
    expect(ofKind({ kind: "referral", percent: "2,5" }).referral).toEqual({ percent: 2.5, period: "window", standing: "at_sale" });
  });

  it("sends what a discount asks of a line, and no limit for each partner", () => {
    const { discount, mostPerPartner } = ofKind({ amount: "3", fromUnits: "10", fromAmount: "250", mostPerPartner: "9" });
    expect(discount).toEqual({ amountOff: eur("3.00"), fromUnits: 10, fromAmount: eur("250.00") });
    expect(mostPerPartner).toBeUndefined();
  });

  it("sends for whom it is and for which products, and how it counts beside others", () => {
    const { audience, products, stacking } = ofKind({ percent: "5", tiers: "gold, silver", territories: "DE-BY", codes: "15036,", policy: "best_of", group: "spring", priority: "-5" });
    expect(audience).toEqual({ segments: [], tiers: ["gold", "silver"], territories: ["DE-BY"] });
    expect(products).toEqual({ codes: ["15036"], lines: [] });
    expect(stacking).toEqual({ policy: "best_of", group: "spring", priority: -5 });
    expect(ofKind({ percent: "5", policy: "exclusive", group: "left over" }).stacking).toEqual({ policy: "exclusive", priority: 0 });
  });

  it("shows what is stored as it was typed", () => {
    const sent = requestOf(promotionForm.parse({ ...typed, kind: "rebate", slabs: "0: 2", method: "whole", standing: "period_end", tiers: "gold", codes: "15036", policy: "best_of", group: "spring", priority: "3" }), "EUR");
    const shown = typedOf({ ...sent, code: "spring", kind: "rebate" } as unknown as Parameters<typeof typedOf>[0]);
    expect(requestOf(promotionForm.parse(shown), "EUR")).toEqual(sent);
    const older = typedOf({ ...sent, code: "spring", kind: "spiff", rebate: undefined, spiff: { amount: eur("2.00"), period: "month" } } as unknown as Parameters<typeof typedOf>[0]);
    expect(older.standing).toBe("once_qualified");
  });

  it("asks for the terms of the kind that is chosen, and for a window that does not end before it begins", () => {
    const wrong = (values: object) => promotionForm.safeParse({ ...typed, ...values }).error?.issues.map(({ path }) => path[0]);
    expect(wrong({})).toEqual(["percent"]);
    expect(wrong({ kind: "rebate" })).toEqual(["slabs"]);
    expect(wrong({ kind: "unit_rebate" })).toEqual(["amount"]);
    expect(wrong({ kind: "free_goods", buy: "0", amount: "2" })).toEqual(["buy", "free"]);
    expect(wrong({ kind: "growth_rebate", percent: "5", mostPerPartner: "much" })).toEqual(["baseline", "mostPerPartner"]);
    expect(wrong({ percent: "5", amount: "2" })).toEqual(["amount"]);
    expect(wrong({ kind: "spiff" })).toEqual(["amount"]);
    expect(wrong({ kind: "referral" })).toEqual(["percent"]);
    expect(wrong({ kind: "rebate", slabs: "0: 2", budget: "10", mostPerPartner: "5", mostPer: "year" })).toBeUndefined();
    expect(wrong({ kind: "rebate", slabs: "0: 2", mostPer: "year" })).toEqual(["mostPerPartner"]);
    expect(wrong({ percent: "5", policy: "best_of", priority: "first" })).toEqual(["priority", "group"]);
    expect(wrong({ percent: "5", until: "2027-02-01" })).toEqual(["until"]);
  });
});
