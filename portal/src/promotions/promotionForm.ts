import * as z from "zod";
import type { components } from "../api/contract";
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
    lines: z.string().trim(),
    from: day,
    until: day,
    durationReason: z.string().trim().max(200, "form.tooLong"),
    budget: z.string().trim().regex(/^(\d{1,12}([.,]\d{1,2})?)?$/, "form.amount"),
  })
  .superRefine(checkTerms)
  .refine(({ kind, mostPerPartner, mostPer }) => kind === "discount" || mostPer === "none" || mostPerPartner !== "", { path: ["mostPerPartner"], message: "promotions.capMissing" })
  .refine(({ from, until }) => from <= until, { path: ["until"], message: "promotions.endsBefore" });

export type PromotionForm = z.infer<typeof promotionForm>;

export const EMPTY_PROMOTION: PromotionForm = {
  code: "",
  name: "",
  ...EMPTY_TERMS,
  segments: [],
  lines: "",
  from: "",
  until: "",
  durationReason: "",
  budget: "",
};

/** A stored promotion as the form shows it. */
export function typedOf(stored: Promotion): PromotionForm {
  const { code, name, audience, products, window, durationReason = "", budget } = stored;
  return {
    code,
    name,
    ...typedTermsOf(stored),
    segments: audience.segments,
    lines: products.lines.join(", "),
    from: window.from,
    until: window.until,
    durationReason,
    budget: budget?.amount ?? "",
  };
}

/**
 * What is sent of it. What the form does not show stays as it is stored.
 *
 * @param stored the promotion that is changed, if there is one
 */
export function requestOf(typed: PromotionForm, currency: string, stored?: Promotion): PromotionRequest {
  const { name, kind, segments, from, until, durationReason, budget, mostPerPartner, mostPer } = typed;
  const lines = typed.lines.split(",").map((it) => it.trim()).filter((it) => it !== "");
  return {
    name,
    ...termsOf(typed, currency, stored),
    audience: { segments, tiers: stored?.audience.tiers ?? [], territories: stored?.audience.territories ?? [] },
    products: { codes: stored?.products.codes ?? [], lines },
    ...(stored !== undefined && { stacking: stored.stacking }),
    window: { from, until },
    ...(kind !== "discount" && mostPerPartner !== "" && { mostPerPartner: moneyOf(mostPerPartner, currency), ...(mostPer !== "none" && { mostPer }) }),
    ...(durationReason !== "" && { durationReason }),
    ...(isFunded(kind) && budget !== "" && { budget: moneyOf(budget, currency) }),
  };
}
