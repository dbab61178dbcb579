import { describe, expect, it } from "vitest";
import { outletForm, outletOf, typedOutletOf } from "./outletForm";

const outlet = {
  id: "out_1",
  code: "KFC-00017",
  name: "KFC Laurel",
  brand: "KFC",
  partnerCode: "dev-MD",
  address: { city: "Laurel", subdivision: "US-MD", country: "US" },
  latitude: 39.0951,
  longitude: -76.8598,
  protectedRadius: { value: 5, unit: "mi", metres: 8046.72 },
  status: "open",
} as unknown as Parameters<typeof typedOutletOf>[0];

describe("an outlet that moves", () => {
  it("begins as it stands, keeps its code, and takes its own place", () => {
    const typed = outletForm.parse(typedOutletOf(outlet));
    expect(outletOf(typed)).toEqual({
      code: "KFC-00017",
      name: "KFC Laurel",
      brand: "KFC",
      partner: "dev-MD",
      address: { city: "Laurel", subdivision: "US-MD", country: "US" },
      latitude: 39.0951,
      longitude: -76.8598,
      protectedRadius: { value: 5, unit: "mi" },
      insteadOf: "out_1",
    });
  });

  it("takes nobody's place once it was closed", () => {
    expect(typedOutletOf({ ...outlet, status: "closed" }).insteadOf).toBe("");
  });
});
