import type { Concentration } from "../api/types";

export type CurvePoint = Concentration["concentration"]["curve"][number];

const STEPS = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/**
 * What the largest one, two, five, ten … partners sell: of the curve's points, which are exact, for each
 * step the first that reaches it, and the last for all.
 */
export function topShares(curve: CurvePoint[]): CurvePoint[] {
  const reached = STEPS.flatMap((step) => curve.find(({ partners }) => partners >= step) ?? []);
  return [...new Set([...reached, ...curve.slice(-1)])];
}
