import { any, given, listSearch } from "../../app/listSearch";
import type { QueryOf } from "../../api/queries";
import { stringifySearch } from "../../app/search";
import { startOfNextDay } from "../../i18n/zone";
import { isMonth } from "../search";

/** What sales are summed by, beside the month. */
export const DIMENSIONS = ["vendor", "partner", "product", "country", "territory", "line", "mix"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const sums = listSearch(["key", "from", "until"], { dimension: DIMENSIONS, sort: ["month", "-month", "revenue", "-revenue", "returns", "-returns"] });
const lines = listSearch(["key", "from", "until", "asOf"], { dimension: DIMENSIONS });
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the address of the sums says; a month that is none is left out. */
export function salesSearch(search: Record<string, unknown>): ReturnType<typeof sums> {
  const { from, until, ...rest } = sums(search);
  return { ...rest, ...(isMonth(from) && { from }), ...(isMonth(until) && { until }) };
}

/** The same as the API asks for it; the newest month first unless said otherwise. */
export function salesQuery({ dimension, key, from, until, sort }: ReturnType<typeof salesSearch>): QueryOf<"/api/rollups"> {
  return { dimension: dimension ?? "vendor", ...given({ key: any(key), from, until }), sort: sort ?? "-month" };
}

/** What the address of the lines of one sum says: which sum, and the day at whose end it is wanted. */
export function linesSearch(search: Record<string, unknown>): ReturnType<typeof lines> {
  const { from, until, asOf, ...rest } = lines(search);
  return { ...rest, ...(isMonth(from) && { from }), ...(isMonth(until) && { until }), ...(asOf !== undefined && DAY.test(asOf) && { asOf }) };
}

/** The same as the API asks for it: a day ends in the vendor's zone. */
export function linesQuery({ dimension, key, from, until, asOf }: ReturnType<typeof linesSearch>, timeZone: string | undefined): QueryOf<"/api/rollups/sum"> {
  return { dimension: dimension ?? "vendor", ...given({ key, from, until, asOf: asOf === undefined ? undefined : startOfNextDay(asOf, timeZone) }) };
}

/** Where all lines of a sum are read. */
export function linesAddress(query: QueryOf<"/api/rollups/sum">): string {
  return `/api/rollups/lines${stringifySearch({ ...query })}`;
}
