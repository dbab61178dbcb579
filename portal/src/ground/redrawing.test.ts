import { describe, expect, it } from "vitest";
import { redrawFormOf, redrawnFrom, redrawnOf, type Territory } from "./redrawing";

const polygon = { geometry: { type: "Polygon", coordinates: [[[0, 0], [0, 1], [1, 1], [0, 0]]] }, bbox: [0, 0, 1, 1], within: "DE" };
const area = { countries: ["AT"], subdivisions: ["DE-BY"], postalCodes: [{ within: "DE", codes: ["80331", "81*"] }], polygons: [polygon] };
const territory = { area } as unknown as Territory;
const today = "2026-11-29";

describe("a territory that is redrawn", () => {
  it("begins with the ground of today, and keeps what is drawn", () => {
    const { bbox: _, ...drawn } = polygon;
    expect(redrawnOf(redrawnFrom(territory, today), territory)).toEqual({ area: { ...area, polygons: [drawn] }, from: today });
  });

  it("needs some ground, which may be a drawing", () => {
    const none = { countries: "", subdivisions: "", postalCodes: "", from: today };
    expect(redrawFormOf(territory).safeParse(none).success).toBe(true);
    expect(redrawFormOf({ area: { ...area, polygons: [] } } as unknown as Territory).safeParse(none).error?.issues.map(({ path }) => path[0])).toEqual(["countries"]);
  });
});
