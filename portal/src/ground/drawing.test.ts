import { describe, expect, it } from "vitest";
import { pathOf, project, ringsOf } from "./drawing";

const SQUARE = [[[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]]];

describe("a drawing of ground", () => {
  it("holds every place, north up", () => {
    const { x, y, width, height } = project([{ latitude: 50, longitude: 8 }, { latitude: 52, longitude: 10 }], 400);
    expect(x(8)).toBeGreaterThan(0);
    expect(x(10)).toBeLessThan(width);
    expect(y(52)).toBeGreaterThan(0);
    expect(y(52)).toBeLessThan(y(50));
    expect(y(50)).toBeLessThan(height);
  });

  it("is as even north as east around its middle", () => {
    const { x, y, length } = project([{ latitude: 59, longitude: 8 }, { latitude: 61, longitude: 12 }], 400);
    const north = y(60) - y(60.1);
    expect(x(9.2) - x(9)).toBeCloseTo(north, 3);
    expect(length(11_132)).toBeCloseTo(north, 3);
  });

  it("has room for a single place", () => {
    const { x, y, height } = project([{ latitude: 50, longitude: 8 }], 400);
    expect(x(8)).toBeCloseTo(200);
    expect(y(50)).toBeCloseTo(height / 2);
  });

  it("takes one polygon or several", () => {
    expect(ringsOf({ type: "Polygon", coordinates: SQUARE })).toHaveLength(1);
    expect(ringsOf({ type: "MultiPolygon", coordinates: [SQUARE, SQUARE] })).toHaveLength(2);
    expect(pathOf(ringsOf({ type: "Polygon", coordinates: SQUARE }), project([{ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 1 }], 100))).toMatch(/^M[\d.]+ [\d.]+(L[\d.]+ [\d.]+){4}Z$/);
  });
});
