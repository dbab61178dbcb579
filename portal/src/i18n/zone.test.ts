import { describe, expect, it } from "vitest";
import { dayIn, endOfDay, startOfDay, startOfNextDay } from "./zone";

describe("the end of a day", () => {
  it.each([
    ["2026-11-24", "UTC", "2026-11-24T23:59:59.999Z"],
    ["2026-11-24", "Asia/Tokyo", "2026-11-24T14:59:59.999Z"],
    ["2026-11-24", "America/New_York", "2026-11-25T04:59:59.999Z"],
    ["2026-02-28", "Europe/London", "2026-02-28T23:59:59.999Z"],
    // The clocks go forward on that day, and back on this one.
    ["2026-03-29", "Europe/Berlin", "2026-03-29T21:59:59.999Z"],
    ["2026-10-25", "Europe/Berlin", "2026-10-25T22:59:59.999Z"],
    // They go back at midnight itself.
    ["2026-11-01", "America/Havana", "2026-11-02T04:59:59.999Z"],
  ])("%s in %s is %s", (day, zone, instant) => {
    expect(endOfDay(day, zone)).toBe(instant);
  });

  it("is in UTC where the zone is not known, and nothing of what is no day", () => {
    expect(endOfDay("2026-11-24", undefined)).toBe("2026-11-24T23:59:59.999Z");
    expect(endOfDay("soon", "UTC")).toBeUndefined();
  });
});

describe("the day that it is", () => {
  it.each([
    ["2026-11-29T03:30:00.250Z", "America/New_York", "2026-11-28"],
    ["2026-11-29T03:30:00.250Z", "Europe/Berlin", "2026-11-29"],
    ["2026-11-28T23:59:59.999Z", "Europe/Berlin", "2026-11-29"],
    ["2026-11-28T23:59:59.999Z", undefined, "2026-11-28"],
  ])("at %s in %s is %s", (instant, zone, day) => {
    expect(dayIn(zone, new Date(instant))).toBe(day);
  });
});

describe("the beginning of a day", () => {
  it.each([
    ["2026-11-24", "UTC", "2026-11-24T00:00:00.000Z", "2026-11-25T00:00:00.000Z"],
    ["2026-11-24", "Asia/Tokyo", "2026-11-23T15:00:00.000Z", "2026-11-24T15:00:00.000Z"],
    // A day of 23 hours, and one of 25.
    ["2026-03-29", "Europe/Berlin", "2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z"],
    ["2026-10-25", "Europe/Berlin", "2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"],
  ])("%s in %s is from %s until %s", (day, zone, from, until) => {
    expect(startOfDay(day, zone)).toBe(from);
    expect(startOfNextDay(day, zone)).toBe(until);
  });

  it("is nothing of what is no day", () => {
    expect(startOfDay("", "UTC")).toBeUndefined();
    expect(startOfNextDay("soon", "UTC")).toBeUndefined();
  });
});
