import { expect, test } from "vitest";
import { inPieces } from "./pieces";

test("codes are asked for once each, and no more at once than fit an address", () => {
  expect(inPieces([])).toEqual([]);
  expect(inPieces(["b", "a", "b"])).toEqual([["a", "b"]]);
  const many = Array.from({ length: 250 }, (_, index) => `p${index}`);
  expect(inPieces(many).map((it) => it.length)).toEqual([100, 100, 50]);
  expect(new Set(inPieces(many).flat()).size).toBe(250);
});
