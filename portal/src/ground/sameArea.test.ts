import { expect, test } from "vitest";
import { sameArea } from "./sameArea";

test("ground is sent back part by part as it was read, without what is worked out of it", () => {
  const geometry = { type: "MultiPolygon", coordinates: [[[[0, 0], [1, 0], [1, 1], [0, 0]]]] };
  const none = { countries: [], subdivisions: [], postalCodes: [] };
  const parts = { ...none, countries: ["AT"], polygons: [{ geometry, bbox: [0, 0, 1, 1], within: "AT" }] };
  const sent = { ...none, countries: ["AT"], polygons: [{ geometry, within: "AT" }] };
  expect(sameArea(parts)).toEqual(sent);
  expect(sameArea({ ...parts, and: [parts], not: { ...none, polygons: [{ geometry, bbox: [] }] } })).toEqual({ ...sent, and: [sent], not: { ...none, polygons: [{ geometry }] } });
});
