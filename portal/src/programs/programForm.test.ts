import { describe, expect, it } from "vitest";
import { EMPTY_PROGRAM, programForm, requestOf, typedOf } from "./programForm";

const typed = { ...EMPTY_PROGRAM, kind: "sales" as const, code: "school", name: "School", steps: [{ code: "shelf", title: "The shelf", optional: true }] };

describe("a program as it is typed", () => {
  it("needs a step, and a name for each", () => {
    expect(programForm.safeParse(typed).success).toBe(true);
    expect(programForm.safeParse({ ...typed, steps: [] }).success).toBe(false);
    expect(programForm.safeParse(EMPTY_PROGRAM).success).toBe(false);
  });

  it("earns a certification as a training only", () => {
    expect(requestOf({ ...typed, kind: "training", certification: "expert" }).certification).toBe("expert");
    expect(requestOf({ ...typed, certification: "expert" })).not.toHaveProperty("certification");
    expect(programForm.safeParse({ ...typed, kind: "training" }).error?.issues.map((it) => it.path)).toEqual([["certification"]]);
  });

  it("names who may enrol by codes parted by commas, and nobody in particular where there are none", () => {
    expect(requestOf({ ...typed, tiers: "gold, silver," }).entry).toEqual({ segments: [], tiers: ["gold", "silver"], territories: [] });
  });

  it("comes back from what is stored as it was typed", () => {
    const stored = {
      ...requestOf(typed),
      id: "prg_1",
      code: "school",
      status: "draft" as const,
      ordered: true,
      entry: { segments: [], tiers: [], territories: [] },
      steps: [{ code: "shelf", title: "The shelf", required: false }],
      version: 1,
      createdAt: "",
      changedAt: "",
      productLines: [],
      description: "",
      certification: "",
    };
    expect(typedOf(stored)).toEqual(typed);
  });
});
