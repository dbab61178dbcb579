import * as z from "zod";

const PERCENT = /^(100([.,]0{1,2})?|\d{1,2}([.,]\d{1,2})?)$/;

/** A margin floor as it is typed, in per cent, with a comma or a point. */
export const floorForm = z.object({ leastPercent: z.string().trim().regex(PERCENT, "quotes.floorWrong") });

export type FloorForm = z.infer<typeof floorForm>;

export function floorOf({ leastPercent }: FloorForm): { leastPercent: number } {
  return { leastPercent: Number(leastPercent.replace(",", ".")) };
}
