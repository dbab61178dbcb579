import type { components } from "../api/contract";
import { country, type Wording } from "../i18n/format";
import { partsOf, polygonsOf } from "./map/parts";

type Area = components["schemas"]["territory.AreaResponse"];
type Term = components["schemas"]["territory.AreaPartsResponse"];
type Sent = components["schemas"]["territory.AreaPartsRequest"];

/** The parts of ground, but for what is drawn. */
export function codesOf({ countries, subdivisions, postalCodes }: Omit<Term, "polygons">, wording: Wording): string[] {
  return [...countries.map((it) => country(it, wording)), ...subdivisions, ...postalCodes.map(({ within, codes }) => `${within}: ${codes.join(", ")}`)];
}

/** Ground that another is joined with, as it is sent again. */
function sent({ countries, subdivisions, postalCodes, polygons }: Term): Sent {
  return { countries, subdivisions, postalCodes, polygons: polygonsOf(partsOf(polygons)) } as Sent;
}

/** What an area is joined with by and, and what is cut out of it, as it is sent again. */
export function termsOf({ and, not }: Pick<Area, "and" | "not">): { and?: Sent[]; not?: Sent } {
  return { ...(and !== undefined && { and: and.map(sent) }), ...(not !== undefined && { not: sent(not) }) };
}
