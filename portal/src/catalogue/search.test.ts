import { describe, expect, it } from "vitest";
import { catalogueQuery, catalogueSearch, quantityOf } from "./search";

describe("the catalogue's address", () => {
  it("orders what was looked for by how well it fits, unless it says otherwise", () => {
    expect(catalogueQuery(catalogueSearch({ q: "fan" }))).toEqual({ q: "fan", sort: "relevance" });
    expect(catalogueQuery(catalogueSearch({ q: "fan", sort: "-name" }))).toEqual({ q: "fan", sort: "-name" });
    expect(catalogueQuery(catalogueSearch({ sort: "price" }))).toEqual({ sort: "code" });
  });
});

describe("a quantity", () => {
  it("is more than nothing, with at most three digits after a point or a comma", () => {
    expect(["12", "0,5", "2.125", " 7 "].map(quantityOf)).toEqual([12, 0.5, 2.125, 7]);
    expect(["", "0", "-1", "1.2345", "1e3", "1.000,5"].map(quantityOf)).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});
