import type { Ring } from "./outlines";

/** A corner of what is drawn. */
export type Corner = Ring[number];

/** As many corners as a drawing by hand has at most: they are a part of the page's address. */
export const MOST_CORNERS = 200;

const LEAST_CORNERS = 3;
const DIGITS = 5;

const rounded = (degrees: number) => Number(degrees.toFixed(DIGITS));
const isOnTheMap = ([longitude, latitude]: Corner) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/** A place of the map as a corner. */
export function cornerAt(longitude: number, latitude: number): Corner {
  return [rounded(longitude), rounded(latitude)];
}

/** The corners as an address has them. */
export function cornersText(corners: Corner[]): string | undefined {
  return corners.length === 0 ? undefined : corners.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join("_");
}

/** What an address says was drawn; what makes no sense in it is left out. */
export function cornersOf(text: string | undefined): Corner[] {
  const corners = text?.split("_").map((corner) => corner.split(",").map(Number) as Corner) ?? [];
  return corners.filter((it) => it.length === 2 && it.every(Number.isFinite) && isOnTheMap(it)).slice(0, MOST_CORNERS);
}

/** The corners as one types them: a line each, latitude before longitude, as maps write places. */
export function typed(corners: Corner[]): string {
  return corners.map(([longitude, latitude]) => `${rounded(latitude)}, ${rounded(longitude)}`).join("\n");
}

/** What was typed, or which line of it is no corner, from 1. */
export function readTyped(text: string): { corners: Corner[] } | { wrongLine: number } {
  const lines = text.split("\n").map((line) => line.trim());
  const corners: Corner[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    const numbers = /^(-?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(line);
    const corner = numbers === null ? undefined : cornerAt(Number(numbers[2]), Number(numbers[1]));
    if (corner === undefined || !isOnTheMap(corner) || corners.length === MOST_CORNERS) return { wrongLine: index + 1 };
    corners.push(corner);
  }
  return { corners };
}

/** The closed ring around what is drawn. */
export function ringOf(corners: Corner[]): Ring {
  return corners.length === 0 ? [] : [...corners, corners[0]!];
}

/** The corners of a closed ring. */
export function cornersOfRing(ring: Ring): Corner[] {
  return ring.slice(0, -1).map(([x, y]) => cornerAt(x, y));
}

/** The middles of the edges, where another corner can be made. */
export function middles(corners: Corner[]): Corner[] {
  if (corners.length < 2) return [];
  return ringOf(corners)
    .slice(1)
    .map(([x, y], index) => cornerAt((x + corners[index]![0]) / 2, (y + corners[index]![1]) / 2));
}

/** What keeps it from being ground: too few corners, or edges that cross each other. */
export function faultOf(corners: Corner[]): "tooFew" | "crossing" | undefined {
  const ring = ringOf(corners);
  if (new Set(corners.map(String)).size < LEAST_CORNERS) return "tooFew";
  for (let i = 0; i < corners.length; i++) {
    for (let j = i + 1; j < corners.length; j++) {
      const beside = j === i + 1 || (i === 0 && j === corners.length - 1);
      if (!beside && cross(ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!)) return "crossing";
    }
  }
  return undefined;
}

function cross(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

/** Which side of a line a place lies on: left of it above 0. */
function side([ax, ay]: Corner, [bx, by]: Corner, [px, py]: Corner): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}
