import * as z from "zod";
import type { components } from "../api/contract";
import { partsOf, polygonsOf } from "./map/parts";
import { areaFields, areaOf, isSomewhere } from "./areaForm";

type Stored = components["schemas"]["territory.AreaPartsResponse"];
type Sent = components["schemas"]["territory.AreaPartsRequest"];
type Drawn = ReturnType<typeof polygonsOf>[number];

/** As many terms as ground may be joined with. */
export const MOST_TERMS = 5;

/** Ground that other ground is joined with or cut by, as it is typed; what is drawn of it cannot be typed, and stays. */
const typedTerm = z.object({ ...areaFields, polygons: z.array(z.custom<Drawn>()) });
export type TermForm = z.infer<typeof typedTerm>;

/** What all of the ground is to lie in, and what is cut out of it, if anything is. */
export const termFields = { and: z.array(typedTerm).max(MOST_TERMS), not: typedTerm.optional() };
export interface TermsForm {
  and: TermForm[];
  not?: TermForm | undefined;
}

export const EMPTY_TERM: TermForm = { countries: "", subdivisions: "", postalCodes: "", polygons: [] };

const hasGround = (term: TermForm) => isSomewhere(term) || term.polygons.length > 0;

/** Ground lies in nothing that is nowhere. */
export function checkTerms({ and }: TermsForm, context: z.core.$RefinementCtx<TermsForm>) {
  and.forEach((term, index) => {
    if (!hasGround(term)) context.addIssue({ code: "custom", path: ["and", index, "countries"], message: "ground.needsArea" });
  });
}

/** The terms of stored ground, as they would be typed. */
export function typedTermsOf({ and, not }: { and?: Stored[]; not?: Stored }): TermsForm {
  return { and: (and ?? []).map(typed), ...(not !== undefined && { not: typed(not) }) };
}

/** What is typed of ground that has no terms of its own. */
export function typedPartsOf({ countries, subdivisions, postalCodes }: Pick<Stored, "countries" | "subdivisions" | "postalCodes">) {
  return {
    countries: countries.join(", "),
    subdivisions: subdivisions.join(", "),
    postalCodes: postalCodes.map(({ within, codes }) => `${within}: ${codes.join(", ")}`).join("\n"),
  };
}

function typed(term: Stored): TermForm {
  return { ...typedPartsOf(term), polygons: polygonsOf(partsOf(term.polygons)) };
}

/** The same as they are sent; what was left empty cuts nothing out. */
export function termsOf({ and, not }: TermsForm): { and?: Sent[]; not?: Sent } {
  return { ...(and.length > 0 && { and: and.map(sent) }), ...(not !== undefined && hasGround(not) && { not: sent(not) }) };
}

function sent({ polygons, ...term }: TermForm): Sent {
  return { ...areaOf(term), ...(polygons.length > 0 && { polygons }) } as Sent;
}
