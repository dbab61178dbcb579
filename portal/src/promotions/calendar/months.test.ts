import { describe, expect, it } from "vitest";
import { barOf, calendarSearch, monthAfter, monthsFrom } from "./months";

describe("the months of the calendar", () => {
  it("follow each other across years", () => {
    expect(monthAfter("2026-11", 3)).toBe("2027-02");
    expect(monthAfter("2026-01", -1)).toBe("2025-12");
    expect(monthsFrom("2026-03").at(-1)).toBe("2027-02");
  });

  it("stand in its address as far as they make sense", () => {
    expect(calendarSearch({ from: "2026-13", status: "published" })).toEqual({ status: "published" });
    expect(calendarSearch({ from: "2026-03" })).toEqual({ from: "2026-03" });
  });
});

describe("a window on the months", () => {
  it("holds its first day and its last one", () => {
    expect(barOf({ from: "2026-03-01", until: "2026-03-31" }, "2026-01")).toEqual({ begin: 2, end: 3, isCutBefore: false, isCutAfter: false });
    expect(barOf({ from: "2026-02-15", until: "2026-02-28" }, "2026-01")).toMatchObject({ begin: 1.5, end: 2 });
  });

  it("is cut where it goes on, and is nothing where it lies outside", () => {
    expect(barOf({ from: "2025-06-01", until: "2027-06-30" }, "2026-01")).toEqual({ begin: 0, end: 12, isCutBefore: true, isCutAfter: true });
    expect(barOf({ from: "2025-06-01", until: "2025-12-31" }, "2026-01")).toBeUndefined();
    expect(barOf({ from: "2027-01-01", until: "2027-02-28" }, "2026-01")).toBeUndefined();
  });
});
