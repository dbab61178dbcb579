import * as z from "zod";
import type { components } from "../api/contract";
import { areaFields, areaOf, isSomewhere, type AreaRequest } from "./areaForm";
import { checkTerms, termFields, termsOf } from "./termsForm";
import { polygonsOf, redrawnParts } from "./map/parts";
import type { Corner } from "./map/sketch";

type TerritoryRequest = components["schemas"]["territory.TerritoryRequest"];

/** A territory as it is typed. */
const typedTerritory = z.object({
  code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
  name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  parent: z.string().trim().max(64, "form.tooLong"),
  ...areaFields,
  ...termFields,
});

export type TerritoryForm = z.infer<typeof typedTerritory>;

/** The same with its rules; what was drawn on the map may do without the rest. */
export function territoryForm(drawn: Corner[]) {
  return typedTerritory
    .refine((typed) => drawn.length > 0 || isSomewhere(typed), { path: ["countries"], message: "ground.needsArea" })
    .superRefine(checkTerms);
}

export const EMPTY_TERRITORY: TerritoryForm = { code: "", name: "", parent: "", countries: "", subdivisions: "", postalCodes: "", and: [] };

/** What is sent of it. Whether there are such countries and codes the platform says. */
export function territoryOf({ code, name, parent, and, not, ...area }: TerritoryForm, drawn: Corner[]): TerritoryRequest {
  const polygons = drawn.length === 0 ? {} : { polygons: polygonsOf(redrawnParts([], 0, drawn)) };
  return { code, name, area: { ...areaOf(area), ...polygons, ...termsOf({ and, not }) } as AreaRequest, ...(parent !== "" && { parent }) };
}
