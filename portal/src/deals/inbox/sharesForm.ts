import * as z from "zod";
import type { Deal } from "../../api/types";

const HUNDREDTHS = 100;
const part = /^\d{1,3}([.,]\d{1,2})?$/;

/** Who sells a deal together; no more than its own partner leaves it to that one alone. */
export const sharesForm = z
  .object({
    shares: z.array(
      z.object({
        partner: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
        percent: z.string().trim().regex(part, "promotions.percentWrong"),
      }),
    ),
  })
  .refine(({ shares }) => hundredthsOf(shares) === 100 * HUNDREDTHS, { path: ["sum"], message: "deals.inbox.sumWrong" });

export type SharesForm = z.infer<typeof sharesForm>;

export function typedSharesOf({ shares, partnerCode }: Deal): SharesForm {
  const parts = shares ?? [{ partnerCode, percent: 100 }];
  return { shares: parts.map((it) => ({ partner: it.partnerCode, percent: String(it.percent) })) };
}

/** What all parts come to, in per cent; what is no number counts nothing. */
export function sumOf({ shares }: SharesForm): number {
  return hundredthsOf(shares) / HUNDREDTHS;
}

/** One partner with all of it sells alone, which is told by no parts. */
export function sharesOf({ shares }: SharesForm) {
  return { shares: shares.length === 1 ? [] : shares.map(({ partner, percent }) => ({ partner, percent: numberOf(percent) })) };
}

function hundredthsOf(shares: { percent: string }[]): number {
  return shares.reduce((sum, { percent }) => sum + (part.test(percent.trim()) ? Math.round(numberOf(percent) * HUNDREDTHS) : 0), 0);
}

function numberOf(percent: string): number {
  return Number(percent.trim().replace(",", "."));
}
