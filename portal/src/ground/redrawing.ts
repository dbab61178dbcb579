import * as z from "zod";
import type { components } from "../api/contract";
import type { AnswerOf } from "../api/types";
import { polygonsOf, type Part } from "./map/parts";
import { termsOf } from "./terms";
import { areaFields, areaOf, isSomewhere } from "./territoryForm";

export type Territory = AnswerOf<"/api/territories/{id}">;
type Area = components["schemas"]["territory.TerritoryAmendmentRequest"]["area"];

/** Other ground for a territory, and from which day on. */
export const redrawForm = z.object({ ...areaFields, from: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "promotions.dayWrong") });
export type RedrawForm = z.infer<typeof redrawForm>;

/** What is drawn cannot be typed: a territory with a drawing may do without the rest. */
export function redrawFormOf(parts: Part[]) {
  return redrawForm.refine((typed) => parts.length > 0 || isSomewhere(typed), { path: ["countries"], message: "ground.needsArea" });
}

/** The ground of today, from today on. */
export function redrawnFrom({ area }: Territory, today: string): RedrawForm {
  return {
    countries: area.countries.join(", "),
    subdivisions: area.subdivisions.join(", "),
    postalCodes: area.postalCodes.map(({ within, codes }) => `${within}: ${codes.join(", ")}`).join("\n"),
    from: today,
  };
}

/** What is sent of it, with what is drawn, and with what the ground of before is joined with or cut by. */
export function redrawnOf({ from, ...typed }: RedrawForm, parts: Part[], before: Pick<Territory["area"], "and" | "not"> = {}): { area: Area; from: string } {
  return { area: { ...areaOf(typed), polygons: polygonsOf(parts) as NonNullable<Area["polygons"]>, ...termsOf(before) }, from };
}
