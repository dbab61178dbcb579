import { describe, expect, it } from "vitest";
// @ts-expect-error The build's own script: it is run by Node and has no types.
import { mergedContract } from "../../contract/contracts.mjs";
import { listAddress } from "./listAddress";

interface Operation {
  parameters?: { name: string }[];
  responses: Record<string, { content?: Record<string, unknown> }>;
}

describe("the address of a whole list", () => {
  it("keeps the filters and the order, and nothing that is about a page", () => {
    expect(listAddress("/api/partners", { status: ["active", "ended"], sort: "-name", q: undefined, limit: 200, cursor: "x" })).toBe(
      "/api/partners?status=active%2Cended&sort=-name",
    );
    expect(listAddress("/api/price-books/{id}/prices", { limit: 20 }, { id: "a/b" })).toBe("/api/price-books/a%2Fb/prices");
  });

  it("can be asked for as CSV of every list that has pages", () => {
    const paths: Record<string, { get?: Operation }> = mergedContract().paths;
    const lists = Object.entries(paths).filter(([, { get }]) => get?.parameters?.some(({ name }) => name === "cursor"));
    expect(lists.length).toBeGreaterThan(30);
    expect(lists.filter(([, { get }]) => !("text/csv" in (get?.responses["200"]?.content ?? {}))).map(([path]) => path)).toEqual([]);
  });
});
