import * as z from "zod";
import { codesOf } from "../api/codesOf";
import type { components } from "../api/contract";

export type AreaRequest = components["schemas"]["territory.TerritoryRequest"]["area"];

const countries = /^[A-Z]{2}(\s*,\s*[A-Z]{2})*$/;
const subdivisions = /^[A-Z]{2}-[A-Z0-9]{1,3}(\s*,\s*[A-Z]{2}-[A-Z0-9]{1,3})*$/;
const postalLine = /^[A-Z]{2}(-[A-Z0-9]{1,3})?\s*:\s*\S.*$/;

const codes = (pattern: RegExp, message: string) =>
  z.string().trim().toUpperCase().refine((it) => it === "" || pattern.test(it), message);

/** Ground as it is typed: of whole countries, of parts of them, of postal codes line by line. */
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

export function areaOf({ countries, subdivisions, postalCodes }: AreaForm): AreaRequest {
  const area = {
    countries: codesOf(countries),
    subdivisions: codesOf(subdivisions),
    postalCodes: linesOf(postalCodes).map((line) => {
      const [within = "", ...of] = line.split(":");
      return { within: within.trim().toUpperCase(), codes: codesOf(of.join(":")) };
    }),
  };
  return area as AreaRequest;
}

function linesOf(text: string): string[] {
  return text.split("\n").map((it) => it.trim()).filter((it) => it !== "");
}
