import * as z from "zod";
import type { AnswerOf } from "../api/types";
import { areaFields, areaOf, isSomewhere, type AreaRequest } from "./areaForm";
import { checkTerms, termFields, termsOf, typedPartsOf, typedTermsOf } from "./termsForm";
import { polygonsOf, type Part } from "./map/parts";

export type Territory = AnswerOf<"/api/territories/{id}">;

/** Other ground for a territory, and from which day on. */
export const redrawForm = z.object({ ...areaFields, ...termFields, from: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "promotions.dayWrong") });
export type RedrawForm = z.infer<typeof redrawForm>;

/** What is drawn cannot be typed: a territory with a drawing may do without the rest. */
export function redrawFormOf(parts: Part[]) {
  return redrawForm
    .refine((typed) => parts.length > 0 || isSomewhere(typed), { path: ["countries"], message: "ground.needsArea" })
    .superRefine(checkTerms);
}

/** The ground of today, from today on. */
export function redrawnFrom({ area }: Territory, today: string): RedrawForm {
  return { ...typedPartsOf(area), ...typedTermsOf(area), from: today };
}

/** What is sent of it, with what is drawn. */
export function redrawnOf({ from, and, not, ...typed }: RedrawForm, parts: Part[]): { area: AreaRequest; from: string } {
  return { area: { ...areaOf(typed), polygons: polygonsOf(parts) as NonNullable<AreaRequest["polygons"]>, ...termsOf({ and, not }) }, from };
}
