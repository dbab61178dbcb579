import { describe, expect, it } from "vitest";
import { parseSearch, stringifySearch } from "../app/search";
import { isFiltered, partnerQuery, partnerSearch } from "./search";

describe("the address of the list of partners", () => {
  it("is read and written in plain words, and a code of digits stays one", () => {
    const search = partnerSearch(parseSearch("?code=017450&status=in_review&sort=-name"));
    expect(search).toMatchObject({ code: "017450", status: "in_review", sort: "-name" });
    expect(stringifySearch({ ...search })).toBe("?code=017450&status=in_review&sort=-name");
  });

  it("leaves out what makes no sense in it", () => {
    const search = partnerSearch(parseSearch("?status=happy&type=&country=england&sort=profit&page=3"));
    expect(partnerQuery(search)).toEqual({});
    expect(stringifySearch({ ...search })).toBe("");
  });

  it("takes a country however it is written", () => {
    expect(partnerQuery(partnerSearch({ country: "gb" }))).toEqual({ country: ["GB"] });
  });

  it("asks for a tier and a segment by their codes", () => {
    const search = partnerSearch(parseSearch("?tier=gold&segment=NORTH&verdict=behind&sort=-revenue12m"));
    expect(partnerQuery(search)).toEqual({ tier: ["gold"], segment: ["NORTH"], verdict: ["behind"], sort: "-revenue12m" });
    expect(isFiltered(partnerSearch({ tier: "gold" }))).toBe(true);
  });

  it("asks for any words of a partner", () => {
    expect(partnerQuery(partnerSearch(parseSearch("?q=muller%20hamburg")))).toEqual({ q: "muller hamburg" });
  });

  it("tells an order from a filter", () => {
    expect(isFiltered(partnerSearch({ sort: "name" }))).toBe(false);
    expect(isFiltered(partnerSearch({ name: "harbour", sort: "name" }))).toBe(true);
  });
});
