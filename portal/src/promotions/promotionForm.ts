import * as z from "zod";
import { codesOf } from "../api/codesOf";
import type { components } from "../api/contract";
import { EMPTY_STACKING, stackingFields, stackingOf, typedStackingOf } from "./stackingForm";
import type { Promotion } from "./terms";
import { checkTerms, EMPTY_TERMS, isFunded, moneyOf, termFields, termsOf, typedTermsOf } from "./termsForm";

type PromotionRequest = components["schemas"]["promotion.PromotionRequest"];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "promotions.dayWrong");

/** A promotion as it is typed, step by step. */
export const promotionForm = z
  .object({
    code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
    name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
    ...termFields,
    segments: z.array(z.string()),
    tiers: z.string().trim(),
    territories: z.string().trim(),
    codes: z.string().trim(),
    lines: z.string().trim(),
    ...stackingFields,
    from: day,
    until: day,
    durationReason: z.string().trim().max(200, "form.tooLong"),
    budget: z.string().trim().regex(/^(\d{1,12}([.,]\d{1,2})?)?$/, "form.amount"),
  })
  .superRefine(checkTerms)
  .refine(({ kind, mostPerPartner, mostPer }) => kind === "discount" || mostPer === "none" || mostPerPartner !== "", { path: ["mostPerPartner"], message: "promotions.capMissing" })
  .refine(({ policy, group }) => policy !== "best_of" || group !== "", { path: ["group"], message: "form.required" })
  .refine(({ from, until }) => from <= until, { path: ["until"], message: "promotions.endsBefore" });

export type PromotionForm = z.infer<typeof promotionForm>;

export const EMPTY_PROMOTION: PromotionForm = {
  code: "",
  name: "",
  ...EMPTY_TERMS,
  segments: [],
  tiers: "",
  territories: "",
  codes: "",
  lines: "",
  ...EMPTY_STACKING,
  from: "",
  until: "",
  durationReason: "",
  budget: "",
};

/** A stored promotion as the form shows it. */
export function typedOf(stored: Promotion): PromotionForm {
  const { code, name, audience, products, stacking, window, durationReason = "", budget } = stored;
  return {
    code,
    name,
    ...typedTermsOf(stored),
    segments: audience.segments,
    tiers: audience.tiers.join(", "),
    territories: audience.territories.join(", "),
    codes: products.codes.join(", "),
    lines: products.lines.join(", "),
    ...typedStackingOf(stacking),
    from: window.from,
    until: window.until,
    durationReason,
    budget: budget?.amount ?? "",
  };
}

/** What is sent of it. */
export function requestOf(typed: PromotionForm, currency: string): PromotionRequest {
  const { name, kind, segments, tiers, territories, codes, lines, from, until, durationReason, budget, mostPerPartner, mostPer } = typed;
  return {
    name,
    ...termsOf(typed, currency),
    audience: { segments, tiers: codesOf(tiers), territories: codesOf(territories) },
    products: { codes: codesOf(codes), lines: codesOf(lines) },
    stacking: stackingOf(typed),
    window: { from, until },
    ...(kind !== "discount" && mostPerPartner !== "" && { mostPerPartner: moneyOf(mostPerPartner, currency), ...(mostPer !== "none" && { mostPer }) }),
    ...(durationReason !== "" && { durationReason }),
    ...(isFunded(kind) && budget !== "" && { budget: moneyOf(budget, currency) }),
  };
}
