import { describe, expect, it } from "vitest";
import { placesIn } from "./places";

describe("several places, a line each", () => {
  it("are read by degrees, or by region and postal code", () => {
    expect(placesIn("Berlin; 52,52; 13.4\n\nMunich; de; 80331\nTexas\tUS-TX")).toEqual({
      places: [{ id: "Berlin", lat: 52.52, lon: 13.4 }, { id: "Munich", region: "DE", postalCode: "80331" }, { id: "Texas", region: "US-TX" }],
      wrong: [],
    });
  });

  it("are named by their lines where they are none", () => {
    expect(placesIn("Berlin; 95; 13\nMunich; DE; 80331\n; DE\nnowhere").wrong).toEqual([1, 3, 4]);
  });
});
