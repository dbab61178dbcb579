import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { around, boxAround, boxOf, boxText, meet } from "./box";
import { cellFeatures, drawn, groundFeatures, radiusFeatures, type MapTerritory } from "./features";
import { outlinesOf } from "./outlines";
import { layersIn, SOURCES, styleIn, type Colours } from "./style";

const OUTLINES = outlinesOf("# rough\nLS;+2700,-2900 200,0 0,-100;-2800,-2910 10,0 0,-10;+3000,-2900 10,0 0,10\nXX;+0,0 100,0 0,100\n");
const COLOURS = Object.fromEntries(["panel", "card", "line", "edge", "quiet", "accent", "good", "warn", "bad", "ink"].map((it) => [it, `rgb(0, 0, ${it.length})`])) as Colours;

const territory = (code: string, regions: string[], coordinates?: unknown[]): MapTerritory => ({
  id: `ter_${code}`,
  code,
  name: code,
  held: "exclusive",
  partners: [],
  holders: 0,
  regions,
  postalCodes: 0,
  polygons: coordinates === undefined ? [] : [{ type: "Polygon", coordinates: coordinates as never[] }],
});

describe("the part of the map that is shown", () => {
  it("stands in the address, and is left out where it makes no sense", () => {
    expect(boxOf("-10.5,35,30,60")).toEqual([-10.5, 35, 30, 60]);
    for (const wrong of [undefined, "", "1,2,3", "1,2,3,x", "30,35,-10,60", "0,60,1,35", "-200,0,1,1", "0,0,1,91", "1e1,0,20,1"]) {
      expect(boxOf(wrong)).toBeUndefined();
    }
    expect(boxText([-10.123456, 35, 30, 60])).toBe("-10.1235,35,30,60");
  });

  it("is asked for with what is around it, the same while it is moved a little", () => {
    const [west, south, east, north] = around([10.2, 48.1, 11.9, 49]);
    expect(west <= 10.2 && south <= 48.1 && east >= 11.9 && north >= 49).toBe(true);
    expect(around([10.25, 48.1, 11.95, 49])).toEqual([west, south, east, north]);
    expect(around([-179, -80, 179, 80])).toEqual([-180, -90, 180, 90]);
  });

  it("holds all places, and knows what meets it", () => {
    expect(boxAround([])).toBeUndefined();
    expect(boxAround([[1, 5], [-2, 7]])).toEqual([-2, 5, 1, 7]);
    expect(meet([0, 0, 1, 1], [1, 1, 2, 2])).toBe(true);
    expect(meet([0, 0, 1, 1], [2, 0, 3, 1])).toBe(false);
  });
});

describe("what is drawn", () => {
  it("is outlined by the table that territory-service compares areas by", () => {
    expect(OUTLINES.get("LS")).toEqual([
      [[[27, -29], [29, -29], [29, -30], [27, -29]], [[28, -29.1], [28.1, -29.1], [28.1, -29.2], [28, -29.1]]],
      [[[30, -29], [30.1, -29], [30.1, -28.9], [30, -29]]],
    ]);
    const real = outlinesOf(readFileSync(new URL("../../../../territory-service/src/main/resources/pep/territory/area/outlines.txt", import.meta.url), "utf8"));
    expect(real.size).toBeGreaterThan(200);
    const [west, south, east, north] = boxAround(real.get("US-TX")!.flat(2))!;
    expect([west, south, east, north].map(Math.round)).toEqual([-107, 26, -94, 37]);
  });

  it("is ground by polygons, by whole regions or by both, the larger under the smaller", () => {
    const square = [[[0, 0], [1, 0], [1, 1], [0, 0]]];
    const ground = drawn([territory("SQUARE", [], square), territory("BOTH", ["LS"], square), territory("CODES", [])], OUTLINES);
    expect(ground.map(({ polygons }) => polygons.length)).toEqual([1, 3, 0]);
    expect(ground[2]!.box).toBeUndefined();
    const { features } = groundFeatures(ground, new Set(["SQUARE"]));
    expect(features.map(({ properties }) => [properties!["id"], properties!["crowded"]])).toEqual([["ter_BOTH", false], ["ter_SQUARE", true]]);
  });

  it("is a circle on the earth around an outlet, wider in degrees the further north", () => {
    const outlet = { id: "o", code: "o", name: "o", brand: "", partnerCode: "p", latitude: 60, longitude: 10, radiusMetres: 11_132 };
    const { features } = radiusFeatures([outlet, { ...outlet, radiusMetres: 0 }]);
    expect(features).toHaveLength(1);
    const [west, south, east, north] = boxAround(features[0]!.geometry.coordinates[0]![0] as [number, number][])!;
    expect(north - south).toBeCloseTo(0.2);
    expect(east - west).toBeCloseTo(0.4);
  });

  it("is larger where more outlets are counted", () => {
    const { features } = cellFeatures([{ latitude: 0, longitude: 0, outlets: 4 }, { latitude: 1, longitude: 1, outlets: 100 }]);
    expect(features.map(({ properties }) => properties!["share"])).toEqual([0.2, 1]);
  });

  it("takes its colours from the design, and nothing from elsewhere", () => {
    const style = styleIn(COLOURS);
    expect(style.glyphs ?? style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toMatch(/https?:|#[0-9a-f]{3}/);
    const known = new Set<string>(SOURCES);
    expect(layersIn(COLOURS).every((layer) => !("source" in layer) || known.has(String(layer.source)))).toBe(true);
    expect(new Set(layersIn(COLOURS).map(({ id }) => id)).size).toBe(layersIn(COLOURS).length);
  });
});
