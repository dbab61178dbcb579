import { describe, expect, it } from "vitest";
import { productQuery, productSearch } from "./search";

describe("the address of the list of products", () => {
  it("asks for what fits best first where words are looked for, unless an order was chosen", () => {
    expect(productQuery(productSearch({ q: " lamp " }))).toEqual({ q: "lamp", sort: "relevance" });
    expect(productQuery(productSearch({ q: "lamp", sort: "-name" }))).toEqual({ q: "lamp", sort: "-name" });
    expect(productQuery(productSearch({}))).toEqual({ sort: "code" });
  });

  it("leaves out what makes no sense", () => {
    expect(productQuery(productSearch({ lifecycle: "broken", productLine: "lights" }))).toEqual({ productLine: ["lights"], sort: "code" });
  });
});
