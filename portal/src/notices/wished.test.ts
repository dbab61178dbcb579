import { describe, expect, it } from "vitest";
import { isSame, zones, type Wished } from "./wished";

const wished: Wished = { byMail: ["deal_approved", "deal_refused"], rhythm: "daily", quietFrom: "22:00", quietUntil: "07:00" };

describe("what somebody wishes to be mailed", () => {
  it("is the same in whatever order the kinds stand, and another with other hours", () => {
    expect(isSame(wished, { ...wished, byMail: ["deal_refused", "deal_approved"] })).toBe(true);
    expect(isSame(wished, { ...wished, quietUntil: "08:00" })).toBe(false);
    expect(isSame(wished, { byMail: wished.byMail, rhythm: "daily" })).toBe(false);
  });

  it("goes by a zone that is kept or is this browser's, each once", () => {
    expect(zones(undefined, "Europe/Berlin")).toEqual(["Europe/Berlin"]);
    expect(zones("Europe/Berlin", "Europe/Berlin")).toEqual(["Europe/Berlin"]);
    expect(zones("Asia/Tokyo", "Europe/Berlin")).toEqual(["Europe/Berlin", "Asia/Tokyo"]);
  });
});
