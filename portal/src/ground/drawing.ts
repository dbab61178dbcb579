/** A place as the API gives it, in degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** A closed line around ground, as pairs of longitude and latitude. */
type Ring = [longitude: number, latitude: number][];

interface Geometry {
  type: string;
  coordinates: unknown[];
}

/** Where places fall on a flat drawing: even in all directions around its middle. */
export interface Projection {
  width: number;
  height: number;
  x: (longitude: number) => number;
  y: (latitude: number) => number;
  /** How long so many metres are drawn. */
  length: (metres: number) => number;
}

const METRES_PER_DEGREE = 111_320;
const LEAST_DEGREES = 0.02;
const MARGIN = 0.06;

/** The rings of what GeoJSON calls a polygon or several. */
export function ringsOf({ type, coordinates }: Geometry): Ring[] {
  const polygons = type === "MultiPolygon" ? (coordinates as Ring[][]) : [coordinates as Ring[]];
  return polygons.flat();
}

/**
 * A projection that shows all places, so wide.
 *
 * @param places at least one
 */
export function project(places: Place[], width: number): Projection {
  const range = (values: number[]): [least: number, size: number] => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const size = Math.max(most - least, LEAST_DEGREES);
    return [(least + most) / 2 - size * (0.5 + MARGIN), size * (1 + 2 * MARGIN)];
  };
  const [south, tall] = range(places.map((it) => it.latitude));
  const [west, broad] = range(places.map((it) => it.longitude));
  // A degree of longitude is shorter the further it is from the equator.
  const narrowing = Math.max(Math.cos(((south + tall / 2) * Math.PI) / 180), 0.05);
  const scale = width / (broad * narrowing);
  return {
    width,
    height: tall * scale,
    x: (longitude) => (longitude - west) * narrowing * scale,
    y: (latitude) => (south + tall - latitude) * scale,
    length: (metres) => (metres / METRES_PER_DEGREE) * scale,
  };
}

/** Rings as an SVG path. */
export function pathOf(rings: Ring[], { x, y }: Projection): string {
  return rings.map((ring) => `${ring.map(([lon, lat], index) => `${index === 0 ? "M" : "L"}${x(lon).toFixed(1)} ${y(lat).toFixed(1)}`).join("")}Z`).join("");
}
