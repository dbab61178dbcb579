import { describe, expect, it } from "vitest";
import type { Promotion } from "../terms";
import { amendmentOf, asItStands } from "./amendment";

const promotion = {
  window: { from: "2026-01-01", until: "2026-12-31" },
  budget: { amount: "16.00", currency: "GBP" },
  audience: { segments: ["gold"], tiers: ["silver"], territories: [] },
} as unknown as Promotion;
const typed = asItStands(promotion);

describe("an amendment", () => {
  it("is none while all is as it stands, however it is written", () => {
    expect(amendmentOf(typed, promotion)).toBeUndefined();
    expect(amendmentOf({ ...typed, budget: "16", durationReason: "the fair" }, promotion)).toBeUndefined();
  });

  it("names what is to be another, and nothing else", () => {
    expect(amendmentOf({ ...typed, budget: "40,5" }, promotion)).toEqual({ budget: { amount: "40.50", currency: "GBP" } });
    expect(amendmentOf({ ...typed, until: "2027-01-31", durationReason: "the fair" }, promotion)).toEqual({ until: "2027-01-31", durationReason: "the fair" });
  });

  it("keeps what the form does not show of a wider audience", () => {
    expect(amendmentOf({ ...typed, segments: ["gold", "new"], reachesBack: true }, promotion)).toEqual({
      audience: { segments: ["gold", "new"], tiers: ["silver"], territories: [] },
      reachesBack: true,
    });
  });
});
