import { describe, expect, it } from "vitest";
import { cornersOf, cornersOfRing, cornersText, faultOf, middles, MOST_CORNERS, readTyped, ringOf, typed, type Corner } from "./sketch";

const SQUARE: Corner[] = [[0, 0], [2, 0], [2, 2], [0, 2]];

describe("what is drawn by hand", () => {
  it("stands in the address", () => {
    expect(cornersOf(cornersText(SQUARE))).toEqual(SQUARE);
    expect(cornersText([])).toBeUndefined();
    expect(cornersOf("11.5,48.1_x,1_200,1_12,48_1,2,3")).toEqual([[11.5, 48.1], [12, 48]]);
    expect(cornersOf(Array(MOST_CORNERS + 1).fill("1,1").join("_"))).toHaveLength(MOST_CORNERS);
  });

  it("can be typed, latitude first", () => {
    expect(typed([[11.5, 48.1]])).toBe("48.1, 11.5");
    expect(readTyped("48.1, 11.5\n\n 48.2 11.6 \n-1;-2")).toEqual({ corners: [[11.5, 48.1], [11.6, 48.2], [-2, -1]] });
    expect(readTyped("48.1, 11.5\nMunich")).toEqual({ wrongLine: 2 });
    expect(readTyped("91, 0")).toEqual({ wrongLine: 1 });
    expect(readTyped("48,1, 11,5")).toEqual({ wrongLine: 1 });
  });

  it("is a closed ring of three corners at least whose edges do not cross", () => {
    expect(ringOf(SQUARE)).toEqual([...SQUARE, [0, 0]]);
    expect(cornersOfRing(ringOf(SQUARE))).toEqual(SQUARE);
    expect(faultOf(SQUARE)).toBeUndefined();
    expect(faultOf(SQUARE.slice(0, 3))).toBeUndefined();
    expect(faultOf([[0, 0], [1, 1], [0, 0]])).toBe("tooFew");
    expect(faultOf([[0, 0], [2, 2], [2, 0], [0, 2]])).toBe("crossing");
  });

  it("has a place for another corner in the middle of each edge", () => {
    expect(middles(SQUARE)).toEqual([[1, 0], [2, 1], [1, 2], [0, 1]]);
    expect(middles([[0, 0]])).toEqual([]);
  });
});
