import * as z from "zod";

const PERCENT = /^(100([.,]0{1,2})?|\d{1,2}([.,]\d{1,2})?)$/;
const MONTH = /^([1-9]\d?|1[01]\d|120)?$/;

/** What a partner should earn at least, as it is typed; the month may be left out. */
export const hurdleForm = z.object({
  leastMarginPercent: z.string().trim().regex(PERCENT, "quotes.floorWrong"),
  latestBreakEvenMonth: z.string().trim().regex(MONTH, "quotes.hurdleMonthWrong"),
});

export type HurdleForm = z.infer<typeof hurdleForm>;

export function hurdleOf({ leastMarginPercent, latestBreakEvenMonth }: HurdleForm): { leastMarginPercent: number; latestBreakEvenMonth?: number } {
  return {
    leastMarginPercent: Number(leastMarginPercent.replace(",", ".")),
    ...(latestBreakEvenMonth !== "" && { latestBreakEvenMonth: Number(latestBreakEvenMonth) }),
  };
}
