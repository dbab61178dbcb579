import type { Money } from "../api/types";

/** What stands where a value is missing. */
export const ABSENT = "–";

/** How values are written: in the reader's language, in the vendor's zone and currency. */
export interface Wording {
  locale: string;
  timeZone?: string | undefined;
  currency?: string | undefined;
}

/** The reader's language and the vendor's zone, as far as this browser knows them. */
export function wording(locale: string, timeZone?: string, currency?: string): Wording {
  const known = attempt(() => new Intl.Locale(locale).toString()) ?? "en";
  const zone = attempt(() => new Intl.DateTimeFormat(known, { timeZone }) && timeZone);
  return { locale: known, timeZone: zone, currency };
}

/** An amount to the last digit: it never becomes a binary fraction. */
export function money(value: Partial<Money> | undefined, { locale }: Wording): string {
  if (value?.amount === undefined || !isDecimal(value.amount)) return ABSENT;
  if (value.currency === undefined) return decimal(value.amount, { locale });
  const { currency } = value;
  const written = attempt(() => new Intl.NumberFormat(locale, { style: "currency", currency }));
  return (
    written?.format(value.amount as Intl.StringNumericLiteral) ??
    `${decimal(value.amount, { locale })} ${currency}`
  );
}

const SHORTENED_FROM = 1_000_000;

/** A large amount in short, such as £8.91M; undefined where it is written in full at once. */
export function compact(value: Partial<Money> | undefined, { locale }: Wording): string | undefined {
  const { amount, currency } = value ?? {};
  if (amount === undefined || currency === undefined || Math.abs(Number(amount)) < SHORTENED_FROM) return undefined;
  return attempt(() =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      notation: "compact",
      maximumSignificantDigits: 3,
    }).format(amount as Intl.StringNumericLiteral),
  );
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

/** The day before a calendar day: the last of a period whose end names the first day after. */
export function dayBefore(value: string | undefined, wording: Wording): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return ABSENT;
  date.setUTCDate(date.getUTCDate() - 1);
  return day(date.toISOString().slice(0, 10), wording);
}

/** A country by its code in the reader's language. */
export function country(code: string | undefined, { locale }: Wording): string {
  if (code === undefined) return ABSENT;
  return attempt(() => new Intl.DisplayNames(locale, { type: "region" }).of(code)) ?? code;
}

/** A sentence of the platform's with its instants written as the reader writes them. */
export function sentence(text: string | undefined, wording: Wording): string {
  const instants = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z/g;
  return (text ?? ABSENT).replace(instants, (found) => instant(found, wording));
}

/** A code of the API as words: in_review is "in review". */
export function words(code: string | undefined): string {
  return code === undefined || code === "" ? ABSENT : code.replaceAll("_", " ");
}

function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
