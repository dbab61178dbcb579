import { describe, expect, it } from "vitest";
import { partsOf, redrawnParts } from "./map/parts";
import { redrawFormOf, redrawnFrom, redrawnOf, type Territory } from "./redrawing";

const polygon = { geometry: { type: "Polygon", coordinates: [[[0, 0], [0, 1], [1, 1], [0, 0]]] }, bbox: [0, 0, 1, 1], within: "DE" };
const area = { countries: ["AT"], subdivisions: ["DE-BY"], postalCodes: [{ within: "DE", codes: ["80331", "81*"] }], polygons: [polygon] };
const territory = { area } as unknown as Territory;
const today = "2026-11-29";

describe("a territory that is redrawn", () => {
  it("begins with the ground of today, and keeps what is drawn", () => {
    const { bbox: _, ...drawn } = polygon;
    expect(redrawnOf(redrawnFrom(territory, today), partsOf(area.polygons))).toEqual({ area: { ...area, polygons: [drawn] }, from: today });
  });

  it("stays joined with what it was joined with, and cut as it was cut", () => {
    const { bbox: _, ...drawn } = polygon;
    const term = { countries: [], subdivisions: [], postalCodes: [{ within: "DE", codes: ["80331"] }], polygons: [polygon] };
    const sent = { ...term, polygons: [drawn] };
    const joined = { area: { ...area, and: [term], not: term } } as unknown as Territory;
    expect(redrawnOf(redrawnFrom(joined, today), []).area).toEqual({ ...area, polygons: [], and: [sent], not: sent });
  });

  it("needs some ground, which may be a drawing", () => {
    const none = { countries: "", subdivisions: "", postalCodes: "", and: [], from: today };
    expect(redrawFormOf(partsOf(area.polygons)).safeParse(none).success).toBe(true);
    expect(redrawFormOf([]).safeParse(none).error?.issues.map(({ path }) => path[0])).toEqual(["countries"]);
  });

  it("has one part drawn anew, its hole and the others as they were", () => {
    const hole = [[0.1, 0.1], [0.2, 0.1], [0.2, 0.2], [0.1, 0.1]];
    const several = { geometry: { type: "MultiPolygon", coordinates: [[[[5, 5], [6, 5], [6, 6], [5, 5]]], [[[0, 0], [1, 0], [1, 1], [0, 0]], hole]] }, bbox: [0, 0, 6, 6] };
    const parts = redrawnParts(partsOf([several] as never), 1, [[0, 0], [2, 0], [2, 2]]);
    expect(parts.map(({ rings }) => rings)).toEqual([[[[5, 5], [6, 5], [6, 6], [5, 5]]], [[[0, 0], [2, 0], [2, 2], [0, 0]], hole]]);
    expect(redrawnParts(parts, 2, [[7, 7], [8, 7], [8, 8]])).toHaveLength(3);
  });
});
