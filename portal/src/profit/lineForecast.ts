import * as z from "zod";

const UNITS = /^\d{1,9}([.,]\d{1,3})?$/;
const MONTHS = /^([1-9]\d?|1[01]\d|120)$/;

/** A forecast of a product line, as it is typed. */
export const lineForm = z.object({
  productCode: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
  unitsPerMonth: z.string().trim().regex(UNITS, "profit.ofLine.unitsWrong"),
  months: z.string().trim().regex(MONTHS, "profit.ofLine.monthsWrong"),
});

export type LineForm = z.infer<typeof lineForm>;

export const EMPTY_LINE: LineForm = { productCode: "", unitsPerMonth: "20", months: "24" };

export function lineOf({ productCode, unitsPerMonth, months }: LineForm): { productCode: string; unitsPerMonth: number; months: number } {
  return { productCode, unitsPerMonth: Number(unitsPerMonth.replace(",", ".")), months: Number(months) };
}
