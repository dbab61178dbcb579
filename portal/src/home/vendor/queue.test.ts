import { describe, expect, it } from "vitest";
import { dayOf, isOfPage, shownCount } from "./queue";

const WORDING = { locale: "en-GB", timeZone: "Europe/London" };

describe("what waits", () => {
  it("is counted, with a plus where there is more than was counted", () => {
    expect(shownCount({ status: "ok", count: 4321, more: false }, WORDING)).toBe("4,321");
    expect(shownCount({ status: "ok", count: 100_000, more: true }, WORDING)).toBe("100,000+");
  });

  it("says since when the first of it waits, if it says anything of that", () => {
    expect(dayOf({ createdAt: "2026-10-12T08:00:00Z" }, WORDING)).toBe("12 Oct 2026");
    expect(dayOf({ at: "2026-10-12T08:00:00Z" }, WORDING)).toBeUndefined();
    expect(dayOf({ createdAt: "2026-10-12T08:00:00Z", objection: { status: "open" } }, WORDING)).toBeUndefined();
    expect(dayOf(undefined, WORDING)).toBeUndefined();
  });

  it("is shown where there is a page to work it off", () => {
    expect(isOfPage(["deals", { status: "ok" }])).toBe(true);
    expect(isOfPage(["somethingNew", { status: "ok" }])).toBe(false);
  });
});
