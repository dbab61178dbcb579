import { describe, expect, it } from "vitest";
import { EMPTY_STEP, requestOf, templateForm, typedOf } from "./templateForm";

const call = { ...EMPTY_STEP, title: "First call", code: "call" };
const wrong = (...steps: object[]) => templateForm.safeParse({ own: false, country: "", steps }).error?.issues.map((it) => it.path.slice(1).join("."));

describe("a template as it is typed", () => {
  it("may have no step, and needs a title and a code for each", () => {
    expect(wrong()).toBeUndefined();
    expect(wrong(call)).toBeUndefined();
    expect(wrong(EMPTY_STEP)).toEqual(["0.title", "0.code"]);
  });

  it("has each code once", () => {
    expect(wrong(call, { ...call, title: "Second call" })).toEqual(["1.code"]);
  });

  it.each(["", "0", "1.5", "-1", "731"])("takes no '%s' for days", (days) => {
    expect(wrong({ ...call, days })).toEqual(["0.days"]);
  });

  it("takes from one day to two years", () => {
    expect(wrong({ ...call, days: "1" })).toBeUndefined();
    expect(wrong({ ...call, days: "730" })).toBeUndefined();
  });

  it("needs the country where it is a country's own", () => {
    const typed = { own: true, country: "", steps: [] };
    expect(templateForm.safeParse(typed).error?.issues.map((it) => it.message)).toEqual(["form.required"]);
    expect(templateForm.safeParse({ ...typed, country: "Denmark" }).success).toBe(false);
    expect(requestOf({ ...typed, country: "dk" }, "agent")).toEqual({ partnerType: "agent", country: "DK", steps: [] });
  });

  it("comes back from what is stored, with its facts and its steps by hand", () => {
    const typed = { own: false, country: "", steps: [call, { ...call, code: "deal", days: "90", doneBy: "deal_registered" as const }] };
    const request = requestOf(typed, "agent");
    expect(request).toEqual({
      partnerType: "agent",
      steps: [
        { title: "First call", code: "call", owner: "partner", dueDays: 30 },
        { title: "First call", code: "deal", owner: "partner", dueDays: 90, doneBy: "deal_registered" },
      ],
    });
    expect(typedOf({ steps: request.steps.map(({ doneBy, ...it }) => ({ ...it, ...(doneBy != null && { doneBy }) })) })).toEqual(typed);
  });
});
