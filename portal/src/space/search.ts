import { given, listSearch } from "../app/listSearch";
import type { QueryOf } from "../api/queries";

export const GROUPINGS = ["subdivision", "territory", "country", "code"] as const;
export const SERVED_BY = ["either", "outlets", "grants"] as const;

/** What the address of the white space says. */
export const spaceSearch = listSearch(["productLine", "brand"], { by: GROUPINGS, servedBy: SERVED_BY });

/** The same as the API asks for it. */
export function spaceQuery({ productLine, brand, by, servedBy }: ReturnType<typeof spaceSearch>): QueryOf<"/api/white-space"> {
  return given({ productLine, brand, by, servedBy, limit: 500 });
}

/** What the address of the brands says. */
export const brandSearch = listSearch(["q"], { sort: ["code", "-code", "name", "-name"] });

export function brandQuery({ q, sort }: ReturnType<typeof brandSearch>): QueryOf<"/api/brands"> {
  return given({ q, sort: sort ?? "code", retired: "false" });
}
