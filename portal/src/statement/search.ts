import type { QueryOf } from "../api/queries";
import { given, listSearch } from "../app/listSearch";
import { endOfDay } from "../i18n/zone";

const TEXTS = ["promotion", "from", "until", "asOf"] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const asTyped = listSearch(TEXTS, {});
export type StatementSearch = ReturnType<typeof asTyped>;

/**
 * What the address of the statement says: a promotion's code, the first and the last day, and the day at whose end
 * one wants to know what was owed; what is no day is left out.
 */
export function statementSearch(search: Record<string, unknown>): StatementSearch {
  const { promotion, ...days } = asTyped(search);
  const known = Object.entries(days).filter(([, day]) => day !== undefined && DAY.test(day));
  return { ...given({ promotion }), ...Object.fromEntries(known) };
}

/** The same as the API asks for it: a day ends in the vendor's zone. */
export function statementQuery({ promotion, from, until, asOf }: StatementSearch, timeZone?: string): QueryOf<"/api/my/statement"> {
  return given({ promotion, from, until, asOf: asOf === undefined ? undefined : endOfDay(asOf, timeZone) });
}

/** Of which promotion it is asked why sales count for it. */
export const explainSearch = listSearch(["promotion"], {});
