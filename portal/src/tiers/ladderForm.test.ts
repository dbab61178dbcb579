import { describe, expect, it } from "vitest";
import { ladderForm, requestOf, typedOf, type LadderForm } from "./ladderForm";

const BASE = { code: "registered", name: "Registered", condition: "", keep: "" };
const GOLD = { code: "gold", name: "Gold", condition: "revenue12m >= 1000.0", keep: "" };
const typed = (...tiers: LadderForm["tiers"]) => ({ graceDays: "30", reviewDays: "", tiers });

describe("a ladder as it is typed", () => {
  it("asks nothing for its base and something for each rung above it", () => {
    expect(ladderForm.safeParse(typed(BASE, GOLD)).success).toBe(true);
    expect(ladderForm.safeParse(typed(BASE, { ...GOLD, condition: " " })).error?.issues.map((it) => it.path)).toEqual([["tiers", 1, "condition"]]);
  });

  it("takes whole days of grace", () => {
    expect(ladderForm.safeParse({ ...typed(BASE), graceDays: "1.5" }).success).toBe(false);
  });

  it("takes the days of reviews as month and day, several by commas", () => {
    expect(requestOf({ ...typed(BASE), reviewDays: "01-01,  07-01" }).reviewDays).toEqual(["01-01", "07-01"]);
    expect(ladderForm.safeParse({ ...typed(BASE), reviewDays: "July" }).success).toBe(false);
    expect(typedOf({ graceDays: 0, reviewDays: ["01-01", "07-01"], tiers: [], variables: [], version: 0 }).reviewDays).toBe("01-01, 07-01");
  });

  it("sends no rule where none is typed, and none for the base", () => {
    expect(requestOf(typed({ ...BASE, condition: "true" }, GOLD))).toEqual({
      graceDays: 30,
      reviewDays: [],
      tiers: [{ code: "registered", name: "Registered" }, { code: "gold", name: "Gold", condition: "revenue12m >= 1000.0" }],
    });
  });

  it("begins with a base where there is no ladder yet", () => {
    expect(typedOf({ graceDays: 0, reviewDays: [], tiers: [], variables: [], version: 0 }).tiers).toHaveLength(1);
  });
});
