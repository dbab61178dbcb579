import { describe, expect, it } from "vitest";
import { curesIn, Refused } from "./refused";

describe("what the platform says of single fields", () => {
  it("is known by the field's name", () => {
    const errors = [{ field: "productLine", code: "unknown-product-line", cure: "Name a product line that you have." }];
    expect(curesIn(new Refused(400, { errors }))).toEqual({ productLine: "Name a product line that you have." });
  });

  it("is nothing where the fault is another", () => {
    expect(curesIn(Refused.unreachable())).toEqual({});
    expect(curesIn(null)).toEqual({});
  });
});
