import { describe, expect, it } from "vitest";
import { sharesForm, sharesOf, sumOf } from "./sharesForm";

const three = { shares: [{ partner: "A", percent: "33,33" }, { partner: "B", percent: "33.33" }, { partner: "C", percent: "33.34" }] };

describe("the parts of a deal", () => {
  it("sum to the whole without a rest of binary fractions", () => {
    expect(sumOf(three)).toBe(100);
    expect(sharesOf(sharesForm.parse(three)).shares.map(({ percent }) => percent)).toEqual([33.33, 33.33, 33.34]);
  });

  it("are refused where they come to more or less", () => {
    const less = { shares: three.shares.slice(1) };
    expect(sharesForm.safeParse(less).error?.issues.map(({ path }) => path[0])).toEqual(["sum"]);
    expect(sharesForm.safeParse({ shares: [] }).success).toBe(false);
  });

  it("are none where one partner sells alone", () => {
    expect(sharesOf({ shares: [{ partner: "A", percent: "100" }] })).toEqual({ shares: [] });
  });
});
