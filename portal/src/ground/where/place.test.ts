import { describe, expect, it } from "vitest";
import { boxNear, metresBetween, placeForm, placeOf } from "./place";

const typed = { lat: "", lon: "", region: "", postalCode: "" };
const wrong = (form: object) => placeForm.safeParse({ ...typed, ...form }).error?.issues.map(({ path }) => path[0]);

describe("a place that is asked about", () => {
  it("is named by coordinates, or by a region with or without a postal code", () => {
    expect(placeOf({ lat: "52,52", lon: "13.4" })).toEqual({ lat: 52.52, lon: 13.4 });
    expect(placeOf({ region: "de", postalCode: "10115" })).toEqual({ region: "DE", postalCode: "10115" });
    expect(placeOf({})).toBeUndefined();
    expect(placeOf({ lat: "north", lon: "13" })).toBeUndefined();
  });

  it("needs both coordinates, and a region beside a postal code", () => {
    expect(wrong({ lat: "52" })).toEqual(["lon"]);
    expect(wrong({ lat: "95", lon: "10" })).toEqual(["lat"]);
    expect(wrong({ lat: "1", lon: "1", postalCode: "10115" })).toEqual(["region"]);
    expect(wrong({})).toEqual(["lat"]);
  });
});

describe("what is near a place", () => {
  it("is measured along the ground", () => {
    const berlin = { latitude: 52.52, longitude: 13.405 };
    expect(Math.round(metresBetween(berlin, { latitude: 48.1372, longitude: 11.5756 }) / 1000)).toBe(504);
    expect(metresBetween(berlin, berlin)).toBe(0);
  });

  it("is looked for in a box of the map", () => {
    const [west, south, east, north] = boxNear({ latitude: 60, longitude: 179.9 }).split(",").map(Number) as [number, number, number, number];
    expect(east).toBe(180);
    expect(north - south).toBeCloseTo(0.7195, 3);
    expect(179.9 - west).toBeCloseTo(0.7195, 3);
  });
});
