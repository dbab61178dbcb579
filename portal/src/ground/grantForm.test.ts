import { describe, expect, it } from "vitest";
import { EMPTY_GRANT, grantForm, grantOf } from "./grantForm";

const typed = { ...EMPTY_GRANT, partner: "14641", territory: "US-MD", from: "2027-01-01" };

describe("the form of a grant", () => {
  it("asks for a product line, unless it is for every one", () => {
    expect(grantForm.safeParse(typed).error?.issues.map(({ path }) => path.join("."))).toEqual(["productLine"]);
    expect(grantForm.safeParse({ ...typed, productLine: "chicken" }).success).toBe(true);
    expect(grantForm.safeParse({ ...typed, lines: "every" }).success).toBe(true);
  });

  it("sends every line as the platform calls it, whatever was typed before", () => {
    expect(grantOf({ ...typed, productLine: "chicken" }).productLine).toBe("chicken");
    expect(grantOf({ ...typed, lines: "every", productLine: "chicken" })).toEqual({
      partner: "14641", territory: "US-MD", productLine: "*", kind: "open", from: "2027-01-01",
    });
  });
});
