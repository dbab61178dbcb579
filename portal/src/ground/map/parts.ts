import type { AnswerOf } from "../../api/types";
import type { Ring } from "./outlines";
import { cornersOfRing, ringOf, type Corner } from "./sketch";

type Drawn = AnswerOf<"/api/territories/{id}">["area"]["polygons"];

/** One polygon of what is drawn of a territory: its outer ring, then its holes. */
export interface Part {
  rings: Ring[];
  within: string | undefined;
}

/** What is drawn of a territory, polygon by polygon. */
export function partsOf(polygons: Drawn): Part[] {
  return polygons.flatMap(({ geometry: { type, coordinates }, within }) =>
    (type === "MultiPolygon" ? (coordinates as Ring[][]) : [coordinates as Ring[]]).map((rings) => ({ rings, within })),
  );
}

/** The corners of one part, to be drawn anew; none of one that there is not. */
export function cornersOfPart(parts: Part[], index: number): Corner[] {
  return cornersOfRing(parts[index]?.rings[0] ?? []);
}

/** The parts with one drawn anew, its holes left as they are; one that there is not comes in addition. */
export function redrawnParts(parts: Part[], index: number, corners: Corner[]): Part[] {
  const before = parts[index];
  const part = { rings: [ringOf(corners), ...(before?.rings.slice(1) ?? [])], within: before?.within };
  return before === undefined ? [...parts, part] : parts.with(index, part);
}

/** As the API takes them. */
export function polygonsOf(parts: Part[]) {
  return parts.map(({ rings, within }) => ({ geometry: { type: "Polygon" as const, coordinates: rings }, ...(within !== undefined && { within }) }));
}
