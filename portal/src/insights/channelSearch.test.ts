import { describe, expect, it } from "vitest";
import { meritQuery, meritSearch, portfolioQuery, portfolioSearch, scorecardQuery, scorecardSearch } from "./channelSearch";

describe("the address of the portfolio", () => {
  it("asks for where most can be had first, unless it says otherwise", () => {
    expect(portfolioQuery(portfolioSearch({}))).toEqual({ sort: "-potential" });
    expect(portfolioQuery(portfolioSearch({ q: "müller", place: "part", moved: "true", sort: "sold" }))).toEqual({ q: "müller", place: ["part"], moved: "true", sort: "sold" });
  });

  it("leaves out what makes no sense", () => {
    expect(portfolioSearch({ place: "nowhere", country: " GB " })).toEqual({ country: "GB" });
  });
});

describe("the address of the benefits", () => {
  it("asks for who gets most beyond its peers first, unless it says otherwise", () => {
    expect(meritQuery(meritSearch({}))).toEqual({ sort: "-difference" });
    expect(meritQuery(meritSearch({ q: "fan", standing: "less", tier: "gold" }))).toEqual({ q: "fan", standing: ["less"], tier: ["gold"], sort: "-difference" });
  });
});

describe("the address of the scorecards", () => {
  it("asks for who sold most first, unless it says otherwise", () => {
    expect(scorecardQuery(scorecardSearch({}))).toEqual({ sort: "-revenue12m" });
    expect(scorecardQuery(scorecardSearch({ q: "müller", country: "gb", sold: "false", sort: "growth" }))).toEqual({ q: "müller", country: ["GB"], sold: "false", sort: "growth" });
  });
});
