import { describe, expect, it } from "vitest";
import { EMPTY_TERM } from "./termsForm";
import { EMPTY_TERRITORY, territoryForm, territoryOf } from "./territoryForm";

const typed = { ...EMPTY_TERRITORY, code: "south", name: "South" };
const problems = (form: object, drawn: [number, number][] = []) => territoryForm(drawn).safeParse(form).error?.issues.map((it) => it.path[0]);

describe("a territory as it is typed", () => {
  it("is made of something", () => {
    expect(problems(typed)).toEqual(["countries"]);
    expect(problems({ ...typed, countries: "de, at" })).toBeUndefined();
  });

  it("names countries, parts of them, and postal codes with the region they are of", () => {
    expect(problems({ ...typed, countries: "Germany" })).toEqual(["countries"]);
    expect(problems({ ...typed, subdivisions: "DE" })).toEqual(["subdivisions"]);
    expect(problems({ ...typed, postalCodes: "80331" })).toEqual(["postalCodes"]);
  });

  it("is sent as the API has it", () => {
    const form = territoryForm([]).parse({ ...typed, countries: "at", subdivisions: "de-by , DE-BW", postalCodes: "de: 80*, 90000-90999\n\nus-ca: 902*" });
    expect(territoryOf(form, [])).toEqual({
      code: "south",
      name: "South",
      area: {
        countries: ["AT"],
        subdivisions: ["DE-BY", "DE-BW"],
        postalCodes: [{ within: "DE", codes: ["80*", "90000-90999"] }, { within: "US-CA", codes: ["902*"] }],
      },
    });
  });

  it("is without what is cut out of it, and within what it is joined with", () => {
    const not = { ...EMPTY_TERM, subdivisions: "de-by", postalCodes: "DE: 10115" };
    const form = territoryForm([]).parse({ ...typed, countries: "de", and: [{ ...EMPTY_TERM, countries: "de" }], not });
    expect(territoryOf(form, []).area).toEqual({
      countries: ["DE"],
      subdivisions: [],
      postalCodes: [],
      and: [{ countries: ["DE"], subdivisions: [], postalCodes: [] }],
      not: { countries: [], subdivisions: ["DE-BY"], postalCodes: [{ within: "DE", codes: ["10115"] }] },
    });
    expect(problems({ ...typed, countries: "DE", not: { ...EMPTY_TERM, subdivisions: "Bavaria" } })).toEqual(["not"]);
    expect(problems({ ...typed, countries: "DE", and: [EMPTY_TERM] })).toEqual(["and"]);
    expect(territoryOf({ ...typed, countries: "DE", not: EMPTY_TERM }, []).area.not).toBeUndefined();
  });

  it("is what was drawn on the map, if nothing else", () => {
    const drawn: [number, number][] = [[11, 48], [12, 48], [12, 49]];
    expect(problems(typed, drawn)).toBeUndefined();
    expect(territoryOf(typed, drawn).area.polygons).toEqual([
      { geometry: { type: "Polygon", coordinates: [[[11, 48], [12, 48], [12, 49], [11, 48]]] } },
    ]);
  });
});
