import { describe, expect, it } from "vitest";
import { standingOf, type Agreement } from "./agreement";

const NOW = Date.parse("2026-11-24T12:00:00Z");
const BEGUN = "2026-11-24T12:00:00Z";
const AHEAD = "2026-11-24T12:00:01Z";

function version(number: number, from: string, more: Partial<Agreement> = {}): Agreement {
  const agreement = { title: "Resale", text: "Sell well.", partnerTypes: [], countries: [], from };
  return { id: `agr_${number}`, code: "resale", number, agreement, createdAt: BEGUN, changedAt: BEGUN, version: 0, ...more };
}

describe("a version of an agreement", () => {
  const first = version(1, BEGUN);

  it("is in force from its first instant until a later version has begun", () => {
    expect(standingOf(first, [first], NOW)).toBe("inForce");
    expect(standingOf(first, [first, version(2, AHEAD)], NOW)).toBe("inForce");
    expect(standingOf(first, [first, version(2, BEGUN)], NOW)).toBe("replaced");
    expect(standingOf(version(2, AHEAD), [first], NOW)).toBe("ahead");
  });

  it("is in force again once what replaced it is withdrawn", () => {
    const withdrawn = version(2, BEGUN, { withdrawnAt: BEGUN });
    expect(standingOf(first, [first, withdrawn], NOW)).toBe("inForce");
    expect(standingOf(withdrawn, [first, withdrawn], NOW)).toBe("withdrawn");
  });

  it("is not replaced by another agreement", () => {
    expect(standingOf(first, [first, version(2, BEGUN, { code: "data" })], NOW)).toBe("inForce");
  });
});
