import * as z from "zod";
import { amountOf } from "../api/amount";
import type { components } from "../api/contract";
import type { Promotion } from "./terms";

type PromotionRequest = components["schemas"]["promotion.PromotionRequest"];
/** Of the vendor's settings, which the platform has given. */
type Currency = NonNullable<PromotionRequest["budget"]>["currency"];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "promotions.dayWrong");
const percent = /^\d{1,3}([.,]\d{1,2})?$/;
/** Such as 1000: 2, 5000: 3.5. */
const slabs = /^\s*\d+([.,]\d+)?\s*:\s*\d{1,3}([.,]\d{1,2})?(\s*;\s*\d+([.,]\d+)?\s*:\s*\d{1,3}([.,]\d{1,2})?)*\s*$/;

/** The kinds that the form can state. */
export const TYPED_KINDS = ["discount", "rebate"] as const;

/** A promotion as it is typed, step by step. */
export const promotionForm = z
  .object({
    code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
    name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
    kind: z.enum(TYPED_KINDS),
    percent: z.string().trim(),
    slabs: z.string().trim(),
    segments: z.array(z.string()),
    lines: z.string().trim(),
    from: day,
    until: day,
    durationReason: z.string().trim().max(200, "form.tooLong"),
    budget: z.string().trim().regex(/^(\d{1,12}([.,]\d{1,2})?)?$/, "form.amount"),
  })
  .refine(({ kind, percent: typed }) => kind !== "discount" || percent.test(typed), { path: ["percent"], message: "promotions.percentWrong" })
  .refine(({ kind, slabs: typed }) => kind !== "rebate" || slabs.test(typed), { path: ["slabs"], message: "promotions.slabsWrong" })
  .refine(({ kind, slabs: typed, budget }) => budget === "" || kind !== "rebate" || /^0\s*:[^;]*$/.test(typed), { path: ["budget"], message: "promotions.budgetWrong" })
  .refine(({ from, until }) => from <= until, { path: ["until"], message: "promotions.endsBefore" });

export type PromotionForm = z.infer<typeof promotionForm>;

export const EMPTY_PROMOTION: PromotionForm = {
  code: "",
  name: "",
  kind: "discount",
  percent: "",
  slabs: "",
  segments: [],
  lines: "",
  from: "",
  until: "",
  durationReason: "",
  budget: "",
};

/** A stored promotion as the form shows it. */
export function typedOf({ code, name, discount, rebate, audience, products, window, durationReason = "", budget }: Promotion): PromotionForm {
  return {
    code,
    name,
    kind: rebate === undefined ? "discount" : "rebate",
    percent: discount?.percent === undefined ? "" : String(discount.percent),
    slabs: rebate?.slabs.map((slab) => `${slab.from}: ${slab.percent}`).join("; ") ?? "",
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
  const { name, kind, segments, from, until, durationReason, budget } = typed;
  const lines = typed.lines.split(",").map((it) => it.trim()).filter((it) => it !== "");
  const terms =
    kind === "discount"
      ? { discount: { ...sized(stored?.discount), percent: number(typed.percent) } }
      : {
          rebate: {
            slabs: typed.slabs.split(";").map((slab) => {
              const [least = "", given = ""] = slab.split(":");
              return { from: number(least), percent: number(given) };
            }),
            ...(stored?.rebate !== undefined && { method: stored.rebate.method, period: stored.rebate.period, standing: stored.rebate.standing }),
          },
        };
  return {
    name,
    ...terms,
    audience: { segments, tiers: stored?.audience.tiers ?? [], territories: stored?.audience.territories ?? [] },
    products: { codes: stored?.products.codes ?? [], lines },
    ...(stored !== undefined && { stacking: stored.stacking }),
    window: { from, until },
    ...(kind === "rebate" && budget === "" && stored?.mostPerPartner !== undefined && { mostPerPartner: stored.mostPerPartner }),
    ...(durationReason !== "" && { durationReason }),
    ...(kind === "rebate" && budget !== "" && { budget: { amount: amountOf(budget), currency: currency as Currency } }),
  };
}

/** What a discount asks for on a line. */
function sized(discount: Promotion["discount"]): Pick<NonNullable<PromotionRequest["discount"]>, "fromUnits" | "fromAmount"> {
  return {
    ...(discount?.fromUnits !== undefined && { fromUnits: discount.fromUnits }),
    ...(discount?.fromAmount !== undefined && { fromAmount: discount.fromAmount }),
  };
}

function number(text: string): number {
  return Number(text.trim().replace(",", "."));
}
