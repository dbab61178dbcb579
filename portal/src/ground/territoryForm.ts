import * as z from "zod";
import type { components } from "../api/contract";
import { polygonsOf, redrawnParts } from "./map/parts";
import type { Corner } from "./map/sketch";

type TerritoryRequest = components["schemas"]["territory.TerritoryRequest"];
type Area = TerritoryRequest["area"];

const countries = /^[A-Z]{2}(\s*,\s*[A-Z]{2})*$/;
const subdivisions = /^[A-Z]{2}-[A-Z0-9]{1,3}(\s*,\s*[A-Z]{2}-[A-Z0-9]{1,3})*$/;
const postalLine = /^[A-Z]{2}(-[A-Z0-9]{1,3})?\s*:\s*\S.*$/;

const codes = (pattern: RegExp, message: string) =>
  z.string().trim().toUpperCase().refine((it) => it === "" || pattern.test(it), message);

/** The ground of a territory as it is typed. */
export const areaFields = {
  countries: codes(countries, "ground.countriesWrong"),
  subdivisions: codes(subdivisions, "ground.subdivisionsWrong"),
  postalCodes: z.string().refine((it) => linesOf(it).every((line) => postalLine.test(line.toUpperCase())), "ground.postalWrong"),
};
const typedArea = z.object(areaFields);
export type AreaForm = z.infer<typeof typedArea>;

export function isSomewhere(typed: AreaForm): boolean {
  return typed.countries !== "" || typed.subdivisions !== "" || typed.postalCodes.trim() !== "";
}

/** A territory as it is typed: of whole countries, of parts of them, of postal codes line by line. */
const typedTerritory = z.object({
  code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
  name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  parent: z.string().trim().max(64, "form.tooLong"),
  ...areaFields,
  notSubdivisions: areaFields.subdivisions,
  notPostalCodes: areaFields.postalCodes,
});

export type TerritoryForm = z.infer<typeof typedTerritory>;

/** The same with its rules; what was drawn on the map may do without the rest. */
export function territoryForm(drawn: Corner[]) {
  return typedTerritory.refine((typed) => drawn.length > 0 || isSomewhere(typed), { path: ["countries"], message: "ground.needsArea" });
}

export const EMPTY_TERRITORY: TerritoryForm = { code: "", name: "", parent: "", countries: "", subdivisions: "", postalCodes: "", notSubdivisions: "", notPostalCodes: "" };

/** What is sent of it. Whether there are such countries and codes the platform says. */
export function territoryOf({ code, name, parent, notSubdivisions, notPostalCodes, ...area }: TerritoryForm, drawn: Corner[]): TerritoryRequest {
  const cut = { countries: "", subdivisions: notSubdivisions, postalCodes: notPostalCodes };
  const polygons = drawn.length === 0 ? {} : { polygons: polygonsOf(redrawnParts([], 0, drawn)) };
  return { code, name, area: { ...areaOf(area), ...polygons, ...(isSomewhere(cut) && { not: areaOf(cut) }) } as Area, ...(parent !== "" && { parent }) };
}

export function areaOf({ countries, subdivisions, postalCodes }: AreaForm): Area {
  const area = {
    countries: listed(countries),
    subdivisions: listed(subdivisions),
    postalCodes: linesOf(postalCodes).map((line) => {
      const [within = "", ...of] = line.split(":");
      return { within: within.trim().toUpperCase(), codes: listed(of.join(":")) };
    }),
  };
  return area as Area;
}

function listed(text: string): string[] {
  return text.split(",").map((it) => it.trim()).filter((it) => it !== "");
}

function linesOf(text: string): string[] {
  return text.split("\n").map((it) => it.trim()).filter((it) => it !== "");
}
