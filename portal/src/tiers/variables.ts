import type { TFunction } from "i18next";
import { decimal, money, share, words, type Wording } from "../i18n/format";

type Unit = "amount" | "share" | "number";

/** The figures that tier rules speak of, as performance-service names them. */
const UNITS = {
  revenue12m: "amount",
  revenue3m: "amount",
  growth: "share",
  growth12m: "share",
  returnRate: "share",
  monthsActive: "number",
  monthsSelling: "number",
  daysSinceLastSale: "number",
  lines: "number",
  trainingsCompleted: "number",
  dealsOpen: "number",
  dealsWon: "number",
} as const satisfies Record<string, Unit>;

function isKnown(variable: string): variable is keyof typeof UNITS {
  return Object.hasOwn(UNITS, variable);
}

export function nameOf(variable: string, t: TFunction): string {
  return isKnown(variable) ? t(`tiers.variables.${variable}`) : words(variable);
}

/** A figure as its variable is written; amounts are in the vendor's currency. */
export function valueOf(
  variable: string | undefined,
  figure: string | number | undefined,
  wording: Wording,
): string {
  const text = String(figure ?? "");
  const unit = variable !== undefined && isKnown(variable) ? UNITS[variable] : undefined;
  if (unit === "amount") return money({ amount: text, ...currency(wording) }, wording);
  if (unit === "share") return share(Number(text), wording);
  return /^-?\d+(\.\d+)?$/.test(text) ? decimal(text, wording) : text;
}

function currency({ currency }: Wording): { currency?: string } {
  return currency === undefined ? {} : { currency };
}
