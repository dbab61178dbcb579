import type { Money } from "./shapes";

/** What stands where a value is missing. */
export const ABSENT = "–";

/** How values are written: the reader's language, the vendor's zone. */
export interface Wording {
  locale: string;
  timeZone?: string | undefined;
}

/** The vendor's zone if this browser knows it, else the browser's own. */
export function wording(locale: string, timeZone: string | undefined): Wording {
  try {
    new Intl.DateTimeFormat(locale, { timeZone });
    return { locale, timeZone };
  } catch {
    return { locale };
  }
}

/** An amount to the last digit: it never becomes a binary fraction. */
export function money(value: Money | undefined, { locale }: Wording): string {
  if (value?.amount === undefined || !isDecimal(value.amount)) return ABSENT;
  if (value.currency === undefined) return decimal(value.amount, { locale });
  try {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency: value.currency });
    return format.format(value.amount as Intl.StringNumericLiteral);
  } catch {
    return `${decimal(value.amount, { locale })} ${value.currency}`;
  }
}

export function count(value: number | undefined, { locale }: Wording): string {
  return value === undefined ? ABSENT : new Intl.NumberFormat(locale).format(value);
}

/** A number with as many digits as it has, up to four after the point. */
export function decimal(value: number | string | undefined, { locale }: Wording): string {
  if (value === undefined || !isDecimal(String(value))) return ABSENT;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  return format.format(String(value) as Intl.StringNumericLiteral);
}

/** A share: 0.123 is 12.3 %. */
export function share(value: number | undefined, { locale }: Wording): string {
  if (value === undefined || !Number.isFinite(value)) return ABSENT;
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(value);
}

/** A figure that is already in per cent. */
export function percent(value: number | string | undefined, wording: Wording): string {
  const number = Number(value);
  return value === undefined || value === "" ? ABSENT : share(number / 100, wording);
}

/** An instant in the vendor's zone, which it names. */
export function instant(value: string | undefined, { locale, timeZone }: Wording): string {
  const date = new Date(value ?? "");
  if (Number.isNaN(date.getTime())) return ABSENT;
  return new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
    timeZone,
  }).format(date);
}

/** The day of an instant in the vendor's zone, or a calendar day as it is. */
export function day(value: string | undefined, { locale, timeZone }: Wording): string {
  const calendarDay = /^\d{4}-\d{2}-\d{2}$/.test(value ?? "");
  const date = new Date(value ?? "");
  if (Number.isNaN(date.getTime())) return ABSENT;
  const zone = calendarDay ? "UTC" : timeZone;
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: zone }).format(date);
}

/** A calendar month such as 2026-11. */
export function month(value: string | undefined, { locale }: Wording): string {
  if (!/^\d{4}-\d{2}$/.test(value ?? "")) return value ?? ABSENT;
  const format = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${value}-01`));
}

/** A code of the API as words: in_review is "in review". */
export function words(code: string | undefined): string {
  return code === undefined || code === "" ? ABSENT : code.replaceAll("_", " ");
}

function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
