import { describe, expect, it } from "vitest";
import { floorForm, floorOf } from "./marginFloor";

describe("a margin floor", () => {
  it("is a share of a hundred, with a comma or a point", () => {
    expect(["12,5", "12.55", "0", "100", "100.00"].map((leastPercent) => floorOf(floorForm.parse({ leastPercent })).leastPercent)).toEqual([12.5, 12.55, 0, 100, 100]);
    expect(["", "101", "100.01", "-1", "1.555", "many"].some((leastPercent) => floorForm.safeParse({ leastPercent }).success)).toBe(false);
  });
});
