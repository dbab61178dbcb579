import { describe, expect, it } from "vitest";
import { topShares } from "./topShares";

const curve = (partners: number[]) => partners.map((it) => ({ partners: it, partnerShare: it / 100, salesShare: it / 100 }));

describe("what the largest partners sell", () => {
  it("is told at small numbers first, and for all last", () => {
    expect(topShares(curve([1, 2, 3, 4, 5, 6, 7])).map((it) => it.partners)).toEqual([1, 2, 3, 5, 7]);
  });

  it("is told where the curve has been counted, never between", () => {
    expect(topShares(curve([43, 87, 130, 4371])).map((it) => it.partners)).toEqual([43, 87, 130, 4371]);
  });

  it("is nothing where nobody sold", () => {
    expect(topShares([])).toEqual([]);
  });
});
