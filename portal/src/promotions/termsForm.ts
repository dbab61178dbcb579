import * as z from "zod";
import { amountOf } from "../api/amount";
import type { components } from "../api/contract";
import type { Promotion } from "./terms";

type Request = components["schemas"]["promotion.PromotionRequest"];
type Money = NonNullable<Request["budget"]>;
type Terms = Pick<Request, "discount" | "rebate" | "unitRebate" | "freeGoods" | "growthRebate" | "spiff" | "referral">;

/** The kinds that the form can state. */
export const TYPED_KINDS = ["discount", "rebate", "unit_rebate", "free_goods", "growth_rebate", "spiff", "referral"] as const;
/** The kinds that a budget can pay for, sale by sale. */
const FUNDED = ["rebate", "unit_rebate", "free_goods"];
export const isFunded = (kind: string) => FUNDED.includes(kind);
export const PERIODS = ["window", "month", "quarter"] as const;
/** How slabs count; each on its part unless said otherwise. */
export const METHODS = ["marginal", "whole"] as const;
/** When it is asked whether a partner is one that it is for; when it is sold unless said otherwise. */
export const STANDINGS = ["at_sale", "period_end", "once_qualified"] as const;
/** Over what of the fiscal calendar one partner earns so much at most; none is for each period that is summed. */
export const CAP_PERIODS = ["none", "month", "quarter", "year"] as const;

const percent = /^\d{1,3}([.,]\d{1,4})?$/;
const amount = /^\d{1,12}([.,]\d{1,2})?$/;
const units = /^\d{1,15}([.,]\d{1,4})?$/;
const whole = /^[1-9]\d{0,6}$/;
/** Such as 1000: 2, 5000: 3.5. */
const slabs = /^\s*\d+([.,]\d+)?\s*:\s*\d{1,3}([.,]\d{1,2})?(\s*;\s*\d+([.,]\d+)?\s*:\s*\d{1,3}([.,]\d{1,2})?)*\s*$/;

const text = z.string().trim();

/** What a promotion gives as it is typed; which of the fields count its kind says. */
export const termFields = {
  kind: z.enum(TYPED_KINDS),
  percent: text,
  amount: text,
  slabs: text,
  fromUnits: text,
  fromAmount: text,
  buy: text,
  free: text,
  baseline: text,
  period: z.enum(PERIODS),
  method: z.enum(METHODS),
  standing: z.enum(STANDINGS),
  mostPerPartner: text,
  mostPer: z.enum(CAP_PERIODS),
};
const typedTerms = z.object(termFields);

export type TermsForm = z.infer<typeof typedTerms>;
type Asked = Partial<Record<keyof TermsForm, [pattern: RegExp, message: string]>>;

export const EMPTY_TERMS: TermsForm = {
  kind: "discount",
  percent: "",
  amount: "",
  slabs: "",
  fromUnits: "",
  fromAmount: "",
  buy: "",
  free: "",
  baseline: "",
  period: "window",
  method: "marginal",
  standing: "at_sale",
  mostPerPartner: "",
  mostPer: "none",
};

const NEEDED: Record<TermsForm["kind"], Asked> = {
  discount: {},
  rebate: { slabs: [slabs, "promotions.slabsWrong"] },
  unit_rebate: { amount: [amount, "form.amount"] },
  free_goods: { buy: [whole, "promotions.wholeWrong"], free: [whole, "promotions.wholeWrong"], amount: [amount, "form.amount"] },
  growth_rebate: { percent: [percent, "promotions.percentWrong"], baseline: [amount, "form.amount"] },
  spiff: { amount: [amount, "form.amount"] },
  referral: {},
};
const CAP: Asked = { mostPerPartner: [amount, "form.amount"] };
const OPTIONAL: Record<TermsForm["kind"], Asked> = {
  discount: { percent: [percent, "promotions.percentWrong"], amount: [amount, "form.amount"], fromUnits: [units, "promotions.unitsWrong"], fromAmount: [amount, "form.amount"] },
  rebate: CAP,
  unit_rebate: { ...CAP, fromUnits: [units, "promotions.unitsWrong"] },
  free_goods: CAP,
  growth_rebate: CAP,
  spiff: { ...CAP, fromAmount: [amount, "form.amount"] },
  referral: { ...CAP, percent: [percent, "promotions.percentWrong"], amount: [amount, "form.amount"] },
};

/** Names each field that is wrong for the kind that is chosen. */
export function checkTerms(typed: TermsForm, wrong: z.core.$RefinementCtx<TermsForm>) {
  const add = (field: string, message: string) => wrong.addIssue({ code: "custom", path: [field], message });
  const mismatched = (asked: Asked, isAsked: (value: string) => boolean) =>
    Object.entries(asked).filter(([field, [pattern]]) => isAsked(typed[field as keyof TermsForm]) && !pattern.test(typed[field as keyof TermsForm]));
  [...mismatched(NEEDED[typed.kind], () => true), ...mismatched(OPTIONAL[typed.kind], (value) => value !== "")].forEach(([field, [, message]]) => add(field, message));
  if (typed.kind !== "discount" && typed.kind !== "referral") return;
  if (typed.percent === "" && typed.amount === "") add("percent", "promotions.percentWrong");
  if (typed.percent !== "" && typed.amount !== "") add("amount", "promotions.percentOrAmount");
}

/** What a stored promotion gives, as the form shows it. */
export function typedTermsOf({ kind, discount, rebate, unitRebate, freeGoods, growthRebate, spiff, referral, mostPerPartner, mostPer }: Promotion): TermsForm {
  const accruing = rebate ?? unitRebate ?? freeGoods ?? growthRebate ?? spiff ?? referral;
  const shown = (value: number | string | undefined) => (value === undefined ? "" : String(value));
  return {
    kind: TYPED_KINDS.find((it) => it === kind) ?? "discount",
    percent: shown(discount?.percent ?? growthRebate?.percent ?? referral?.percent),
    amount: shown((discount?.amountOff ?? unitRebate?.amount ?? freeGoods?.worth ?? spiff?.amount ?? referral?.amount)?.amount),
    slabs: rebate?.slabs.map((slab) => `${slab.from}: ${slab.percent}`).join("; ") ?? "",
    fromUnits: shown(discount?.fromUnits ?? unitRebate?.fromUnits),
    fromAmount: shown((discount?.fromAmount ?? spiff?.fromValue)?.amount),
    buy: shown(freeGoods?.buy),
    free: shown(freeGoods?.free),
    baseline: shown(growthRebate?.baseline.amount),
    period: accruing?.period ?? "window",
    method: rebate?.method ?? "marginal",
    // Of terms from before it could be said nothing is answered.
    standing: accruing === undefined ? "at_sale" : (accruing.standing ?? "once_qualified"),
    mostPerPartner: shown(mostPerPartner?.amount),
    mostPer: mostPer ?? "none",
  };
}

/** What is sent of it. */
export function termsOf(typed: TermsForm, currency: string): Terms {
  const { period, method, standing } = typed;
  const accruing = { period, standing };
  switch (typed.kind) {
    case "discount":
      return {
        discount: {
          ...(typed.percent !== "" ? { percent: number(typed.percent) } : { amountOff: moneyOf(typed.amount, currency) }),
          ...unitsFrom(typed.fromUnits),
          ...(typed.fromAmount !== "" && { fromAmount: moneyOf(typed.fromAmount, currency) }),
        },
      };
    case "rebate":
      return { rebate: { slabs: slabsOf(typed.slabs), method, ...accruing } };
    case "unit_rebate":
      return { unitRebate: { amount: moneyOf(typed.amount, currency), ...unitsFrom(typed.fromUnits), ...accruing } };
    case "free_goods":
      return { freeGoods: { buy: number(typed.buy), free: number(typed.free), worth: moneyOf(typed.amount, currency), ...accruing } };
    case "growth_rebate":
      return { growthRebate: { percent: number(typed.percent), baseline: moneyOf(typed.baseline, currency), ...accruing } };
    case "spiff":
      return { spiff: { amount: moneyOf(typed.amount, currency), ...(typed.fromAmount !== "" && { fromValue: moneyOf(typed.fromAmount, currency) }), ...accruing } };
    case "referral":
      return { referral: { ...(typed.percent !== "" ? { percent: number(typed.percent) } : { amount: moneyOf(typed.amount, currency) }), ...accruing } };
  }
}

export function moneyOf(typed: string, currency: string): Money {
  // Of the vendor's settings, which the platform has given.
  return { amount: amountOf(typed), currency: currency as Money["currency"] };
}

function unitsFrom(typed: string) {
  return typed === "" ? {} : { fromUnits: number(typed) };
}

function slabsOf(typed: string) {
  return typed.split(";").map((slab) => {
    const [least = "", given = ""] = slab.split(":");
    return { from: number(least), percent: number(given) };
  });
}

function number(typed: string): number {
  return Number(typed.trim().replace(",", "."));
}
