import { any, given, listSearch } from "../app/listSearch";
import type { QueryOf } from "../api/queries";
import { TYPES } from "../partners/search";

export const MEASURES = ["net", "revenue"] as const;
export const GROUPINGS = ["territory", "subdivision", "country", "city", "cell"] as const;

export const VERDICTS = ["declining", "behind", "never_sold", "as_expected", "ahead", "too_new", "inconclusive"] as const;
export const CAUSES = ["enablement", "programs", "product_mix", "returns", "pipeline", "crowding", "outlets", "offer_awareness"] as const;
export const CONFIDENCES = ["high", "medium", "low", "none"] as const;

type Country = NonNullable<QueryOf<"/api/diagnoses">["country"]>[number];

/** As the address has it; whether there is such a country the platform says. */
export const countryOf = (code: string | undefined) => code?.toUpperCase() as Country | undefined;

/** A calendar month as addresses and the API write it. */
export function isMonth(text: string | undefined): text is string {
  return text !== undefined && /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/.test(text);
}

const period = listSearch(["from", "until"], { measure: MEASURES });

/** What the address of the concentration says; a month that is none is left out. */
export function concentrationSearch(search: Record<string, unknown>): ReturnType<typeof period> {
  const { from, until, measure } = period(search);
  return { ...(isMonth(from) && { from }), ...(isMonth(until) && { until }), ...(measure !== undefined && { measure }) };
}

/** What the address of the crowding says. */
export const crowdingSearch = listSearch(["brand"], { by: GROUPINGS });

/** What the address of the diagnoses says. */
export const diagnosisSearch = listSearch(["q", "country", "tier", "segment", "line"], {
  verdict: VERDICTS,
  cause: CAUSES,
  confidence: CONFIDENCES,
  type: TYPES,
  sort: ["lossPerYear", "-lossPerYear", "soldPerMonth", "-soldPerMonth", "revenuePercentile", "-revenuePercentile"],
});

/** The same as the API asks for it; what loses most first unless said otherwise. */
export function diagnosisQuery({ q, country, tier, segment, line, verdict, cause, confidence, type, sort }: ReturnType<typeof diagnosisSearch>): QueryOf<"/api/diagnoses"> {
  return given({
    q,
    country: any(countryOf(country)),
    tier: any(tier),
    segment: any(segment),
    line,
    verdict: any(verdict),
    cause: any(cause),
    confidence: any(confidence),
    type: any(type),
    sort: sort ?? "-lossPerYear",
  });
}
