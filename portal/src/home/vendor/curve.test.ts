import { describe, expect, it } from "vitest";
import { heightAt, path, points, tenths } from "./curve";

const curve = [
  { partners: 5, partnerShare: 1, salesShare: 1 },
  { partners: 1, partnerShare: 0.2, salesShare: 0.6 },
];

describe("the Pareto curve", () => {
  it("starts at nothing and goes up in order of the partners", () => {
    expect(points(curve)).toEqual([
      { x: 0, y: 0 },
      { x: 0.2, y: 0.6 },
      { x: 1, y: 1 },
    ]);
  });

  it("does not repeat an origin that the service gave", () => {
    expect(points([{ partnerShare: 0, salesShare: 0 }, ...curve])).toHaveLength(3);
  });

  it("leaves out points that are incomplete or no shares", () => {
    expect(points([{ partnerShare: 0.5 }, { partnerShare: 2, salesShare: 1 }])).toEqual([]);
    expect(points(undefined)).toEqual([]);
  });

  it("is drawn from the lower left to the upper right", () => {
    expect(path(points(curve), 100)).toBe("M0 100 L20 40 L100 0");
    expect(path([], 100)).toBe("");
  });

  it("is read between its points in a straight line", () => {
    expect(heightAt(points(curve), 0.1)).toBeCloseTo(0.3);
    expect(heightAt(points(curve), 0.6)).toBeCloseTo(0.8);
    expect(heightAt([], 0.2)).toBeUndefined();
  });

  it("has a row in the table for each tenth", () => {
    const rows = tenths(points(curve));
    expect(rows).toHaveLength(10);
    expect(rows.at(-1)).toEqual({ x: 1, y: 1 });
  });
});
