import { any, given, listSearch } from "../app/listSearch";
import type { QueryOf } from "../api/queries";
import { TYPES } from "../partners/search";
import { CAUSES, countryOf, VERDICTS } from "./search";

export const PLACES = ["grow", "enable", "coach", "part", "undecided"] as const;
export const STANDINGS = ["more", "less", "alike", "too_few", "no_contribution"] as const;

/** What the address of the portfolio says. */
export const portfolioSearch = listSearch(["q", "country"], {
  place: PLACES,
  moved: ["true", "false"],
  verdict: VERDICTS,
  cause: CAUSES,
  type: TYPES,
  sort: ["potential", "-potential", "sold", "-sold", "performance", "-performance"],
});

/** The same as the API asks for it; where most can be had first unless said otherwise. */
export function portfolioQuery({ q, country, place, moved, verdict, cause, type, sort }: ReturnType<typeof portfolioSearch>): QueryOf<"/api/portfolio"> {
  return given({
    q,
    country: any(countryOf(country)),
    place: any(place),
    moved,
    verdict: any(verdict),
    cause: any(cause),
    type: any(type),
    sort: sort ?? "-potential",
  });
}

/** What the address of the benefits says. */
export const meritSearch = listSearch(["q", "tier", "country"], {
  standing: STANDINGS,
  sort: ["contribution", "-contribution", "rebates", "-rebates", "difference", "-difference"],
});

/** The same as the API asks for it; who gets most beyond its peers first unless said otherwise. */
export function meritQuery({ q, tier, country, standing, sort }: ReturnType<typeof meritSearch>): QueryOf<"/api/merits"> {
  return given({ q, tier: any(tier), country: any(countryOf(country)), standing: any(standing), sort: sort ?? "-difference" });
}

const FIGURES = ["revenue12m", "revenue3m", "growth", "returnRate", "lastSaleAt"].flatMap((it) => [it, `-${it}`]) as NonNullable<QueryOf<"/api/scorecards">["sort"]>[];

/** What the address of the scorecards says. */
export const scorecardSearch = listSearch(["q", "country", "tier", "segment", "line"], { type: TYPES, sold: ["true", "false"], sort: FIGURES });

/** The same as the API asks for it; who sold most in twelve months first unless said otherwise. */
export function scorecardQuery({ q, country, tier, segment, line, type, sold, sort }: ReturnType<typeof scorecardSearch>): QueryOf<"/api/scorecards"> {
  return given({
    q,
    country: any(countryOf(country)),
    tier: any(tier),
    segment: any(segment),
    line,
    type: any(type),
    sold,
    sort: sort ?? "-revenue12m",
  });
}
