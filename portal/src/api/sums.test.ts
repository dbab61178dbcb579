import { describe, expect, it } from "vitest";
import { sumOf } from "./sums";

const gbp = (amount: string) => ({ amount, currency: "GBP" });

describe("a sum of amounts", () => {
  it.each([
    ["0.10", "0.20", "0.30"],
    ["9007199254740993.01", "0.01", "9007199254740993.02"],
    ["12.50", "-20.00", "-7.50"],
    ["0.05", "-0.06", "-0.01"],
    ["100", "7", "107"],
    ["1", "0.005", "1.005"],
    ["-1.00", "1.00", "0.00"],
  ])("of %s and %s is %s", (one, other, sum) => {
    expect(sumOf(gbp(one), gbp(other))).toEqual(gbp(sum));
  });
});
