import type { components } from "../api/contract";
import { decimal, money, share, type Wording } from "../i18n/format";

export type Measure = components["schemas"]["performance.TargetRequest"]["measure"];

export const MEASURES = [
  "revenue_12m",
  "growth_12m",
  "return_rate",
  "months_selling",
  "certifications",
  "trainings_completed",
  "programs",
  "deals_won",
  "outlets",
] as const satisfies Measure[];

const SHARES: ReadonlySet<string> = new Set(["growth_12m", "return_rate"]);

/** Whether it is a share, which is typed and shown in per cent. */
export function isShare(measure: string): boolean {
  return SHARES.has(measure);
}

/** What a measure is, or is to be: an amount, a share or a count. */
export function measured(measure: string, value: number | undefined, wording: Wording): string {
  if (value === undefined) return "–";
  if (isShare(measure)) return share(value, wording);
  const amount = { amount: String(value), ...(wording.currency !== undefined && { currency: wording.currency }) };
  return measure === "revenue_12m" ? money(amount, wording) : decimal(value, wording);
}
