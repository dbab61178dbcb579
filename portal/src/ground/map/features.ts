import type { Feature, FeatureCollection, MultiPolygon, Point } from "geojson";
import type { AnswerOf } from "../../api/types";
import { boxAround, type Box } from "./box";
import type { Outlines, Ring } from "./outlines";

export type MapTerritory = AnswerOf<"/api/map/territories">["items"][number];
export type OutletsOnMap = AnswerOf<"/api/map/outlets">;
type MapOutlet = OutletsOnMap["outlets"][number];

/** A territory with where it lies; what nobody drew and has no outline lies nowhere on the map. */
export interface DrawnTerritory {
  of: MapTerritory;
  polygons: Ring[][];
  box: Box | undefined;
}

const METRES_PER_DEGREE = 111_320;
const CORNERS_OF_CIRCLE = 48;

/** Where territories lie: what is drawn of them, and the outlines of whole countries and their parts. */
export function drawn(territories: MapTerritory[], outlines: Outlines): DrawnTerritory[] {
  return territories.map((of) => {
    const polygons = [
      ...of.polygons.flatMap(({ type, coordinates }) => (type === "MultiPolygon" ? (coordinates as Ring[][]) : [coordinates as Ring[]])),
      ...of.regions.flatMap((region) => outlines.get(region) ?? []),
    ];
    return { of, polygons, box: boxAround(polygons.flatMap(([shell]) => shell ?? [])) };
  });
}

/** The larger first, so that what lies in it is drawn over it. */
export function groundFeatures(territories: DrawnTerritory[], crowded: ReadonlySet<string>): FeatureCollection<MultiPolygon> {
  const size = ({ box }: DrawnTerritory) => (box === undefined ? 0 : (box[2] - box[0]) * (box[3] - box[1]));
  const seen = territories.filter(({ box }) => box !== undefined).sort((one, other) => size(other) - size(one));
  return collected(
    seen.map(({ of: { id, code, name, held }, polygons }) => ({
      type: "Feature",
      properties: { id, name, held, crowded: crowded.has(code) },
      geometry: { type: "MultiPolygon", coordinates: polygons },
    })),
  );
}

/** The countries that lie under all else; the states of the United States are a part of theirs. */
export function baseFeatures(outlines: Outlines): FeatureCollection<MultiPolygon> {
  return collected([...outlines].map(([code, coordinates]) => ({ type: "Feature", properties: { part: code.includes("-") }, geometry: { type: "MultiPolygon", coordinates } })));
}

/** Outlets one by one. */
export function outletFeatures(outlets: MapOutlet[]): FeatureCollection<Point> {
  return collected(
    outlets.map(({ id, name, longitude, latitude }) => ({
      type: "Feature",
      properties: { id, name },
      geometry: { type: "Point", coordinates: [longitude, latitude] },
    })),
  );
}

/** The ground that protects each outlet, as a circle on the earth. */
export function radiusFeatures(outlets: MapOutlet[]): FeatureCollection<MultiPolygon> {
  return collected(
    outlets
      .filter(({ radiusMetres }) => radiusMetres > 0)
      .map((outlet) => ({ type: "Feature", properties: {}, geometry: { type: "MultiPolygon", coordinates: [[circle(outlet)]] } })),
  );
}

/** Where outlets are too many to be drawn one by one: how many stand where. */
export function cellFeatures(cells: OutletsOnMap["cells"]): FeatureCollection<Point> {
  const most = Math.max(1, ...cells.map(({ outlets }) => outlets));
  return collected(
    cells.map(({ outlets, longitude, latitude }) => ({
      type: "Feature",
      properties: { outlets, share: Math.sqrt(outlets / most) },
      geometry: { type: "Point", coordinates: [longitude, latitude] },
    })),
  );
}

/** A place moved by metres in each direction; a degree of longitude is shorter the further it is from the equator. */
function circle({ longitude, latitude, radiusMetres }: MapOutlet): Ring {
  const tall = radiusMetres / METRES_PER_DEGREE;
  const wide = tall / Math.max(Math.cos((latitude * Math.PI) / 180), 0.05);
  return Array.from({ length: CORNERS_OF_CIRCLE + 1 }, (_, corner) => {
    const angle = (2 * Math.PI * (corner % CORNERS_OF_CIRCLE)) / CORNERS_OF_CIRCLE;
    return [longitude + wide * Math.cos(angle), latitude + tall * Math.sin(angle)];
  });
}

function collected<Geometry extends MultiPolygon | Point>(features: Feature<Geometry>[]): FeatureCollection<Geometry> {
  return { type: "FeatureCollection", features };
}
