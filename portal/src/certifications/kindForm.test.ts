import { describe, expect, it } from "vitest";
import { formOf, kindForm, requestOf } from "./kindForm";

describe("a certification", () => {
  it("holds for ever where no months are typed", () => {
    expect(requestOf({ code: "safety", name: "Safety", months: "" })).toEqual({ name: "Safety" });
    expect(requestOf(formOf({ code: "display", name: "Display expert", validMonths: 24 }))).toEqual({ name: "Display expert", validMonths: 24 });
  });

  it.each([
    ["months", "0"],
    ["months", "121"],
    ["months", "two"],
    ["code", "a/b"],
    ["code", "-a"],
    ["name", ""],
  ])("is refused with %s being %s", (field, value) => {
    expect(kindForm.safeParse({ code: "safety", name: "Safety", months: "12", [field]: value }).success).toBe(false);
  });
});
