import { describe, expect, it } from "vitest";
import { formOf, requestOf, rulesForm } from "./rulesForm";

const TARGETS = [
  { measure: "revenue_12m", goal: 1600.5, weight: 3 },
  { measure: "return_rate", goal: 0.07, weight: 1 },
] as const;

describe("the targets", () => {
  it("are sent as they were read, and shares are typed in per cent", () => {
    const typed = formOf([...TARGETS]);
    expect(typed.targets[1]).toEqual({ measure: "return_rate", goal: "7", weight: "1" });
    expect(requestOf(typed)).toEqual({ targets: [...TARGETS] });
  });

  it.each([
    ["goal", "0"],
    ["goal", "many"],
    ["weight", "0"],
    ["weight", "1001"],
  ])("are refused with a %s of %s", (field, value) => {
    const [first] = formOf([...TARGETS]).targets;
    expect(rulesForm.safeParse({ targets: [{ ...first, [field]: value }] }).success).toBe(false);
  });

  it("are one for each measure", () => {
    const [first] = formOf([...TARGETS]).targets;
    expect(rulesForm.safeParse({ targets: [first, first] }).error?.issues).toMatchObject([{ path: ["targets", 1, "goal"], message: "scores.measureTwice" }]);
  });
});
