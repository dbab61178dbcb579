import { any, given, listSearch } from "../app/listSearch";
import type { QueryOf } from "../api/queries";
import { endOfDay } from "../i18n/zone";

const TEXTS = ["partnerCode", "promotionCode", "period", "postingPeriod"] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const day = listSearch(["asOf"], {});
const promotion = listSearch(["asOf", "promotionId"], {});

/** What the address of the entries says. */
export const entrySearch = listSearch(TEXTS, { sort: ["at", "-at"] });

/** The same as the API asks for it; the latest first unless said otherwise. */
export function entryQuery({ partnerCode, promotionCode, period, postingPeriod, sort }: ReturnType<typeof entrySearch>): QueryOf<"/api/ledger/entries"> {
  return { ...given({ partnerCode: any(partnerCode), promotionCode: any(promotionCode), period: any(period), postingPeriod: any(postingPeriod) }), sort: sort ?? "-at" };
}

const known = (asOf: string | undefined) => (asOf !== undefined && DAY.test(asOf) ? { asOf } : {});

/** The day at whose end the balance is wanted, and the promotion that it is of alone; what is no day is left out. */
export function balanceSearch(search: Record<string, unknown>): ReturnType<typeof promotion> {
  const { asOf, promotionId } = promotion(search);
  return { ...known(asOf), ...given({ promotionId }) };
}

/** The day at whose end the totals are wanted. */
export function totalsSearch(search: Record<string, unknown>): ReturnType<typeof day> {
  return known(day(search).asOf);
}

/** A day's end in the vendor's zone, as the API asks for it. */
export function atEnd<T extends { asOf?: string | undefined }>({ asOf, ...rest }: T, timeZone: string | undefined) {
  return { ...given(rest), ...given({ asOf: asOf === undefined ? undefined : endOfDay(asOf, timeZone) }) };
}
