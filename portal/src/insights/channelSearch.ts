import { any, given, listSearch } from "../app/listSearch";
import type { QueryOf } from "../api/queries";
import { CAUSES, VERDICTS } from "./search";

export const PLACES = ["grow", "enable", "coach", "part", "undecided"] as const;
export const STANDINGS = ["more", "less", "alike", "too_few", "no_contribution"] as const;

type Country = NonNullable<QueryOf<"/api/portfolio">["country"]>[number];

/** As the address has it; whether there is such a country the platform says. */
const countryOf = (code: string | undefined) => code?.toUpperCase() as Country | undefined;

/** What the address of the portfolio says. */
export const portfolioSearch = listSearch(["country"], {
  place: PLACES,
  moved: ["true", "false"],
  verdict: VERDICTS,
  cause: CAUSES,
  sort: ["potential", "-potential", "sold", "-sold", "performance", "-performance"],
});

/** The same as the API asks for it; where most can be had first unless said otherwise. */
export function portfolioQuery({ country, place, moved, verdict, cause, sort }: ReturnType<typeof portfolioSearch>): QueryOf<"/api/portfolio"> {
  return given({
    country: any(countryOf(country)),
    place: any(place),
    moved,
    verdict: any(verdict),
    cause: any(cause),
    sort: sort ?? "-potential",
  });
}

/** What the address of the benefits says. */
export const meritSearch = listSearch(["tier", "country"], {
  standing: STANDINGS,
  sort: ["contribution", "-contribution", "rebates", "-rebates", "difference", "-difference"],
});

/** The same as the API asks for it; who gets most beyond its peers first unless said otherwise. */
export function meritQuery({ tier, country, standing, sort }: ReturnType<typeof meritSearch>): QueryOf<"/api/merits"> {
  return given({ tier: any(tier), country: any(countryOf(country)), standing: any(standing), sort: sort ?? "-difference" });
}
