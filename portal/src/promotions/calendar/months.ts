import { listSearch } from "../../app/listSearch";
import { isMonth } from "../../insights/search";
import { STATUSES } from "../search";

/** So many months are drawn side by side. */
export const MONTHS = 12;

const search = listSearch(["from"], { status: STATUSES });

/** What the address of the calendar says: the month that it begins with, and which promotions. */
export function calendarSearch(given: Record<string, unknown>): ReturnType<typeof search> {
  const { from, status } = search(given);
  return { ...(isMonth(from) && { from }), ...(status !== undefined && { status }) };
}

/** The month so many after one. */
export function monthAfter(month: string, many: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const months = year * 12 + number - 1 + many;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** The months that are drawn, from the first on. */
export function monthsFrom(first: string): string[] {
  return Array.from({ length: MONTHS }, (_, index) => monthAfter(first, index));
}

/** From and until a day, both of them still in it. */
interface Window {
  from: string;
  until: string;
}

/**
 * Where a window falls on the months from the first on, in months from their beginning, and whether it goes on
 * beyond either end; nothing where it lies outside.
 */
export function barOf({ from, until }: Window, first: string): { begin: number; end: number; isCutBefore: boolean; isCutAfter: boolean } | undefined {
  const begin = at(from, first);
  const end = at(until, first, 1);
  if (begin >= MONTHS || end <= 0) return undefined;
  return { begin: Math.max(0, begin), end: Math.min(MONTHS, end), isCutBefore: begin < 0, isCutAfter: end > MONTHS };
}

/** A day in months from the beginning of one; with a day more its end. */
function at(day: string, first: string, more = 0): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [firstYear = 0, firstMonth = 1] = first.split("-").map(Number);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return (year - firstYear) * 12 + month - firstMonth + (date - 1 + more) / length;
}
