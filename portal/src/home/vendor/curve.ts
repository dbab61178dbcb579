import type { Concentration } from "../../api/types";

type CurvePoint = Concentration["concentration"]["curve"][number];

export interface Point {
  x: number;
  y: number;
}

/** The Pareto curve from nothing to everything, points in order; unusable ones are left out. */
export function points(curve: Partial<CurvePoint>[] | undefined): Point[] {
  const known = (curve ?? [])
    .flatMap(({ partnerShare, salesShare }) =>
      isShare(partnerShare) && isShare(salesShare) ? [{ x: partnerShare, y: salesShare }] : [],
    )
    .sort((one, other) => one.x - other.x || one.y - other.y);
  if (known.length === 0) return [];
  const first = known[0];
  return first !== undefined && first.x === 0 ? known : [{ x: 0, y: 0 }, ...known];
}

/** An SVG path through the points in a square of this side, its origin at the lower left. */
export function path(line: Point[], side: number): string {
  return line
    .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${at(x * side)} ${at((1 - y) * side)}`)
    .join(" ");
}

/** The height of the curve at a share of the partners, between its points in a straight line. */
export function heightAt(line: Point[], x: number): number | undefined {
  for (let index = 1; index < line.length; index++) {
    const left = line[index - 1];
    const right = line[index];
    if (left === undefined || right === undefined || x < left.x || x > right.x) continue;
    if (right.x === left.x) return right.y;
    return left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x);
  }
  return undefined;
}

/** The curve read at each tenth of the partners, for who reads a table. */
export function tenths(line: Point[]): Point[] {
  return Array.from({ length: 10 }, (_, index) => (index + 1) / 10).flatMap((x) => {
    const y = heightAt(line, x);
    return y === undefined ? [] : [{ x, y }];
  });
}

function isShare(value: number | undefined): value is number {
  return value !== undefined && value >= 0 && value <= 1;
}

function at(value: number): string {
  return String(Math.round(value * 100) / 100);
}
