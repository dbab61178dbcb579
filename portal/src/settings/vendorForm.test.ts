import { describe, expect, it } from "vitest";
import type { Vendor } from "../api/types";
import { differing, formOf, requestOf, vendorForm } from "./vendorForm";

const STORED: Vendor = {
  id: "ven_1",
  name: "Northwind",
  currency: "GBP",
  timeZone: "Europe/London",
  settings: { fiscalYearStartMonth: 4, onboardingChecklist: ["company-verified", "contact-confirmed"], dealProtectionDays: 90 },
};

describe("a vendor's settings", () => {
  it("are sent as they were read where nothing was typed, and what they say nothing of is nothing shown", () => {
    const { name, timeZone, settings } = STORED;
    expect(requestOf(formOf(STORED))).toEqual({ name, timeZone, settings: { ...settings, showNeighbours: "none" } });
  });

  it.each([
    ["protection", "0"],
    ["protection", "731"],
    ["protection", "ninety"],
    ["checklist", "company/verified"],
    ["name", " "],
  ])("are refused with %s being %s", (field, value) => {
    expect(vendorForm.safeParse({ ...formOf(STORED), [field]: value }).success).toBe(false);
  });

  it("name each item of the checklist once", () => {
    expect(requestOf({ ...formOf(STORED), checklist: "a, b,, a" }).settings.onboardingChecklist).toEqual(["a", "b"]);
  });

  it("differ where another value stands", () => {
    expect(differing(formOf(STORED), { ...formOf(STORED), protection: "60", name: "Southwind" })).toEqual(["name", "protection"]);
  });
});
