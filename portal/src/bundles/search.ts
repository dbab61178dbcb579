import { any, given, listSearch } from "../app/listSearch";
import type { QueryOf } from "../api/queries";

export const LIFECYCLES = ["draft", "active", "retired"] as const;

/** What the address of the bundles says. */
export const bundleSearch = listSearch(["q"], { lifecycle: LIFECYCLES, sort: ["code", "-code", "name", "-name"] });

/** The same as the API asks for it. */
export function bundleQuery({ q, lifecycle, sort }: ReturnType<typeof bundleSearch>): QueryOf<"/api/bundles"> {
  return { ...given({ q, lifecycle: any(lifecycle) }), sort: sort ?? "name" };
}
