import { describe, expect, it } from "vitest";
import { canSayDone, isLate, nextStep, type JourneyStep } from "./journey";

const step: JourneyStep = { code: "call", title: "First call", owner: "partner", dueAt: "2026-11-24T00:00:00Z" };
const done = { ...step, doneAt: "2026-11-20T00:00:00Z" };

describe("a journey", () => {
  it("goes on with the open step that is due first, in whatever order they stand", () => {
    const later = { ...step, dueAt: "2026-12-01T01:00:00+01:00" };
    const sooner = { ...step, dueAt: "2026-11-30T23:59:00Z" };
    expect(nextStep({ steps: [done, later, sooner] })).toBe(sooner);
    expect(nextStep({ steps: [done] })).toBeUndefined();
  });

  it("is late with an open step from the instant that it is due", () => {
    const due = Date.parse(step.dueAt);
    expect(isLate(step, due)).toBe(true);
    expect(isLate(step, due - 1)).toBe(false);
    expect(isLate(done, due)).toBe(false);
  });

  it("lets a partner say that a step of its own is done that no fact does, and the vendor any", () => {
    const byFact: JourneyStep = { ...step, doneBy: "deal_registered" };
    const ofVendor: JourneyStep = { ...step, owner: "vendor" };
    expect([step, byFact, ofVendor, done].map((it) => canSayDone(it, true))).toEqual([true, false, false, false]);
    expect([step, byFact, ofVendor, done].map((it) => canSayDone(it, false))).toEqual([true, true, true, false]);
  });
});
