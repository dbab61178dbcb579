import { AMOUNT, amountOf } from "../api/amount";
import type { components } from "../api/contract";
import { listSearch } from "../app/listSearch";

type ForecastRequest = components["schemas"]["catalog.ForecastRequest"];
/** Of the vendor's settings, which the platform has given. */
type Currency = NonNullable<ForecastRequest["fixedCost"]>["currency"];

interface Range {
  least: number;
  most: number;
  step: number;
  /** Where it stands at first; undefined where the platform knows better. */
  first: number | undefined;
}

/** What is tried out by moving it. */
export const SLIDERS = {
  units: { least: 0, most: 1000, step: 1, first: 20 },
  months: { least: 1, most: 60, step: 1, first: 24 },
  ramp: { least: 0, most: 24, step: 1, first: 3 },
  order: { least: 1, most: 1000, step: 1, first: 1 },
  discount: { least: 0, most: 100, step: 0.1, first: undefined },
  incentives: { least: 0, most: 50, step: 0.5, first: undefined },
} as const satisfies Record<string, Range>;
export type SliderName = keyof typeof SLIDERS;

/** Amounts that are typed. */
export const AMOUNTS = ["resale", "fixed", "monthly"] as const;
export type AmountName = (typeof AMOUNTS)[number];

/** What the address of a forecast says: what it is about, and what is assumed. */
export const profitSearch = listSearch(
  ["productCode", "bundleId", "units", "months", "ramp", "order", "discount", "incentives", "resale", "fixed", "monthly"],
  {},
);
export type ProfitSearch = ReturnType<typeof profitSearch>;

/** Where a slider stands by the address, within its range; undefined where nothing is said and the platform knows. */
export function positionOf(search: ProfitSearch, name: SliderName): number | undefined {
  const { least, most, first } = SLIDERS[name];
  const given = Number(search[name] ?? Number.NaN);
  return Number.isFinite(given) ? Math.min(most, Math.max(least, given)) : first;
}

export function isAmount(typed: string | undefined): boolean {
  return typed === undefined || AMOUNT.test(typed.trim());
}

/** The question to the platform; an amount that is none is left out, as the page says beside it. */
export function requestOf(search: ProfitSearch, currency: string): ForecastRequest {
  const { productCode, bundleId } = search;
  const at = (name: SliderName) => positionOf(search, name);
  const amount = (name: AmountName) => {
    const typed = search[name];
    return typed === undefined || !isAmount(typed) ? undefined : { amount: amountOf(typed), currency: currency as Currency };
  };
  const [resale, fixed, monthly] = AMOUNTS.map(amount);
  const discount = at("discount");
  const incentives = at("incentives");
  return {
    ...(bundleId === undefined ? productCode !== undefined && { productCode } : { bundleId }),
    unitsPerMonth: at("units") ?? 0,
    months: at("months") ?? 1,
    rampMonths: at("ramp") ?? 0,
    orderQuantity: at("order") ?? 1,
    ...(discount !== undefined && { discountPercent: discount }),
    // Left out, the partner's own promotions come in.
    ...(incentives !== undefined && { incentivesPercent: incentives }),
    ...(resale !== undefined && bundleId === undefined && productCode !== undefined && { resalePrices: { [productCode]: resale } }),
    ...(fixed !== undefined && { fixedCost: fixed }),
    ...(monthly !== undefined && { monthlyCost: monthly }),
  };
}
