import { describe, expect, it } from "vitest";
import { isDone } from "./period";

const NOTHING = { booksDue: 0, claimsWaiting: 0, factsArrived: 0, partnersUnknown: 0 };

describe("a posting period", () => {
  it("is done where nothing stands open", () => {
    expect(isDone(NOTHING)).toBe(true);
  });

  it("is not where anything does", () => {
    for (const work of Object.keys(NOTHING)) expect(isDone({ ...NOTHING, [work]: 1 })).toBe(false);
  });
});
