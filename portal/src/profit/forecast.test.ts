import { describe, expect, it } from "vitest";
import { barOf, discountIn, lineOf, type Answered, type Sensitivity } from "./forecast";

const gbp = (amount: string) => ({ amount, currency: "GBP" as const });
const bar = (lower: string, higher: string) => ({ totalLower: gbp(lower), totalHigher: gbp(higher) }) as Sensitivity;

describe("the drawing of a forecast", () => {
  it("keeps the line of nothing in sight", () => {
    expect(lineOf([-50, 0, 150])).toEqual({ points: "0,100 50,75 100,0", zero: 75 });
    expect(lineOf([0, 0])).toEqual({ points: "0,50 100,50", zero: 50 });
    expect(lineOf([10])).toEqual({ points: "0,0", zero: 100 });
  });

  it("has bars of one scale, whichever end is the higher", () => {
    const all = [bar("0.00", "200.00"), bar("150.00", "50.00")];
    expect(all.map((it) => barOf(it, all))).toEqual([{ from: 0, to: 100 }, { from: 25, to: 75 }]);
    expect(barOf(bar("5.00", "5.00"), [bar("5.00", "5.00")])).toEqual({ from: 0, to: 0 });
  });
});

describe("the discount of a forecast", () => {
  it("is what the price book's reductions come to", () => {
    const of = (list: string, purchase: string) =>
      discountIn({ assumptions: { items: [{ listPrice: gbp(list), purchasePrice: gbp(purchase) }] } } as unknown as Answered);
    expect(of("100.00", "92.50")).toBe(7.5);
    expect(of("0.00", "0.00")).toBeUndefined();
  });
});
