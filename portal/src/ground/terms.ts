import type { components } from "../api/contract";
import { country, type Wording } from "../i18n/format";

type Term = components["schemas"]["territory.AreaPartsResponse"];

/** The parts of ground, but for what is drawn. */
export function codesOf({ countries, subdivisions, postalCodes }: Omit<Term, "polygons">, wording: Wording): string[] {
  return [...countries.map((it) => country(it, wording)), ...subdivisions, ...postalCodes.map(({ within, codes }) => `${within}: ${codes.join(", ")}`)];
}
