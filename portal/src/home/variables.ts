import { decimal, money, share, words, type Wording } from "../format";

type Unit = "amount" | "share" | "number";

/** The figures that tier rules speak of, as performance-service names them. */
const VARIABLES: Record<string, [name: string, unit: Unit]> = {
  revenue12m: ["revenue of 12 months", "amount"],
  revenue3m: ["revenue of 3 months", "amount"],
  growth: ["growth over 3 months", "share"],
  growth12m: ["growth over 12 months", "share"],
  returnRate: ["share of returns", "share"],
  monthsActive: ["months since the first sale", "number"],
  monthsSelling: ["months with a sale", "number"],
  daysSinceLastSale: ["days since the last sale", "number"],
  lines: ["lines sold", "number"],
  trainingsCompleted: ["trainings completed", "number"],
  dealsOpen: ["open deals", "number"],
  dealsWon: ["deals won", "number"],
};

export function nameOf(variable: string): string {
  return VARIABLES[variable]?.[0] ?? words(variable);
}

/** A figure as its variable is written; amounts are in the vendor's currency. */
export function valueOf(
  variable: string | undefined,
  figure: string | number | undefined,
  wording: Wording,
): string {
  const text = String(figure ?? "");
  const unit = VARIABLES[variable ?? ""]?.[1];
  if (unit === "amount") return money({ amount: text, ...currency(wording) }, wording);
  if (unit === "share") return share(Number(text), wording);
  return /^-?\d+(\.\d+)?$/.test(text) ? decimal(text, wording) : text;
}

function currency({ currency }: Wording): { currency?: string } {
  return currency === undefined ? {} : { currency };
}
