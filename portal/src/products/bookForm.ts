import * as z from "zod";
import type { components } from "../api/contract";
import type { ItemOf } from "../api/queries";
import { dayIn, startOfDay, startOfNextDay } from "../i18n/zone";
import { BOOK_KINDS } from "./search";
import { areBreaks, breaksOf, breaksTyped } from "./typedBreaks";

export type Book = ItemOf<"/api/price-books">;
type Details = components["schemas"]["catalog.PriceBookDetailsRequest"];
type Request = components["schemas"]["catalog.PriceBookRequest"];

const PERCENT = /^(100|\d{1,2})([.,]\d{1,4})?$/;

/** A price book as it is typed: its days in the vendor's zone, the last one part of it. */
export const bookForm = z
  .object({
    code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
    name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
    kind: z.enum(BOOK_KINDS),
    currency: z.string().trim().toUpperCase().regex(/^[A-Z]{3}$/, "assortment.currencyWrong"),
    from: z.string().min(1, "form.required"),
    until: z.string(),
    breaksBy: z.enum(["line", "product"]),
    volumeBreaks: z.string().refine(areBreaks, "prices.breaks"),
    tierDiscounts: z.array(
      z.object({
        tier: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
        productLine: z.string().trim().max(64, "form.tooLong"),
        percent: z.string().trim().regex(PERCENT, "assortment.percentWrong"),
      }),
    ),
  })
  .refine(({ from, until }) => until === "" || until >= from, { path: ["until"], error: "assortment.untilWrong" });
export type BookForm = z.infer<typeof bookForm>;

export const EMPTY_DISCOUNT: BookForm["tierDiscounts"][number] = { tier: "", productLine: "", percent: "" };

export function emptyBook(currency: string, today: string): BookForm {
  return { code: "", name: "", kind: "standard", currency, from: today, until: "", breaksBy: "line", volumeBreaks: "", tierDiscounts: [] };
}

/** The last day that a stored end leaves in it. */
function lastDay(until: string, timeZone: string | undefined): string {
  return dayIn(timeZone, new Date(Date.parse(until) - 1));
}

/** A stored book as it is typed. */
export function typedOf({ code, name, kind, currency, from, until, breaksBy, volumeBreaks, tierDiscounts }: Book, timeZone: string | undefined): BookForm {
  return {
    code,
    name,
    kind: kind as BookForm["kind"],
    currency,
    from: dayIn(timeZone, new Date(from)),
    until: until === undefined ? "" : lastDay(until, timeZone),
    breaksBy,
    volumeBreaks: breaksTyped(volumeBreaks),
    tierDiscounts: tierDiscounts.map(({ tier, productLine = "", percent }) => ({ tier, productLine, percent: String(percent) })),
  };
}

/** What of a typed book can be changed; a day that stays is the instant that was stored. */
export function detailsOf(typed: BookForm, timeZone: string | undefined, stored?: Book): Details {
  const { name, from, until, breaksBy, volumeBreaks, tierDiscounts, currency } = typed;
  const was = stored && typedOf(stored, timeZone);
  const begins = stored !== undefined && was?.from === from ? stored.from : (startOfDay(from, timeZone) ?? from);
  const ends = stored !== undefined && was?.until === until ? stored.until : startOfNextDay(until, timeZone);
  return {
    name,
    from: begins,
    ...(until !== "" && ends !== undefined && { until: ends }),
    breaksBy,
    volumeBreaks: breaksOf(volumeBreaks, currency),
    tierDiscounts: tierDiscounts.map(({ tier, productLine, percent }) => ({ tier, ...(productLine !== "" && { productLine }), percent: Number(percent.replace(",", ".")) })),
  };
}

export function requestOf(typed: BookForm, timeZone: string | undefined): Request {
  const { code, kind, currency } = typed;
  return { code, kind, currency: currency as Request["currency"], ...detailsOf(typed, timeZone) };
}

const PARTS = {
  name: ({ name }: BookForm) => name,
  from: ({ from }: BookForm) => from,
  until: ({ until }: BookForm) => until,
  breaksBy: ({ breaksBy }: BookForm) => breaksBy,
  volumeBreaks: ({ volumeBreaks }: BookForm) => volumeBreaks,
  tierDiscounts: ({ tierDiscounts }: BookForm) => tierDiscounts.map(({ tier, productLine, percent }) => `${tier}${productLine === "" ? "" : ` / ${productLine}`}: ${percent} %`).join(", "),
};

/** The parts in which two books differ, each as a text. */
export function differing(mine: BookForm, theirs: BookForm): { part: keyof typeof PARTS; mine: string; theirs: string }[] {
  return (Object.keys(PARTS) as (keyof typeof PARTS)[])
    .map((part) => ({ part, mine: PARTS[part](mine), theirs: PARTS[part](theirs) }))
    .filter((it) => it.mine !== it.theirs);
}
