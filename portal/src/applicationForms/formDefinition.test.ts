import { describe, expect, it } from "vitest";
import { askable, definitionForm, EMPTY, toggled, type Attribute } from "./formDefinition";

const taxId = { field: "attributes.tax_id", required: true, identifies: true };
const ATTRIBUTES: Attribute[] = [
  { code: "staff", name: "Staff", type: "number", codes: [] },
  { code: "tax_id", name: "Tax id", type: "string", codes: [] },
];

describe("a form", () => {
  it("can ask what a profile has, what it asks first", () => {
    expect(askable([taxId], ATTRIBUTES)).toEqual(["attributes.tax_id", "verticals", "capabilities", "attributes.staff"]);
  });

  it("asks one thing more, or no longer", () => {
    const more = toggled([taxId], "verticals");
    expect(more).toEqual([taxId, { field: "verticals", required: false, identifies: false }]);
    expect(toggled(more, "attributes.tax_id").map(({ field }) => field)).toEqual(["verticals"]);
  });

  it("is decided on within 1 to 90 days", () => {
    const days = (decisionDays: string) => definitionForm.safeParse({ ...EMPTY, code: "a", title: "A", decisionDays }).success;
    expect(["1", "30", "90", "0", "91", "2.5", ""].map(days)).toEqual([true, true, true, false, false, false, false]);
  });
});
