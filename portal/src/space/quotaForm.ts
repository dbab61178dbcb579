import * as z from "zod";
import type { components } from "../api/contract";

type QuotaRequest = components["schemas"]["territory.GrantQuotaRequest"];

export const CYCLES = ["month", "quarter", "year"] as const;

const figure = z.string().trim().regex(/^(\d{1,12}([.,]\d{1,2})?)?$/, "space.numberWrong");
const whole = (most: number) => z.string().trim().refine((it) => /^\d{1,3}$/.test(it) && Number(it) <= most, "space.wholeWrong");

/** A quota as it is typed: an amount, or units. */
export const quotaForm = z
  .object({ amount: figure, units: figure, per: z.enum(CYCLES), warnAtPercent: whole(99), graceDays: whole(366) })
  .refine(({ amount, units }) => (amount === "") !== (units === ""), { path: ["amount"], message: "space.amountOrUnits" });

export type QuotaForm = z.infer<typeof quotaForm>;

export const EMPTY_QUOTA: QuotaForm = { amount: "", units: "", per: "quarter", warnAtPercent: "50", graceDays: "14" };

export function quotaOf({ amount, units, per, warnAtPercent, graceDays }: QuotaForm, currency: string): QuotaRequest {
  const plain = (typed: string) => typed.replace(",", ".");
  return {
    per,
    warnAtPercent: Number(warnAtPercent),
    graceDays: Number(graceDays),
    ...(amount !== "" && { amount: { amount: plain(amount), currency } }),
    ...(units !== "" && { units: Number(plain(units)) }),
  } as QuotaRequest;
}
