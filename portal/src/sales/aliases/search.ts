import { any, given, listSearch } from "../../app/listSearch";
import type { QueryOf } from "../../api/queries";

export const KINDS = ["partner", "product"] as const;
export type Kind = (typeof KINDS)[number];

/** What the address of the list of aliases says. */
export const aliasSearch = listSearch(["alias", "code", "source"], { kind: KINDS, sort: ["alias", "-alias", "code", "-code", "changedAt", "-changedAt"] });

/** The same as the API asks for it. */
export function aliasQuery({ alias, code, source, kind, sort }: ReturnType<typeof aliasSearch>): QueryOf<"/api/sales/aliases"> {
  return { ...given({ alias: any(alias), code: any(code), source: any(source), kind: any(kind) }), sort: sort ?? "alias" };
}

/** What a new alias is to say, where one comes from a line that could not be told. */
export const newAliasSearch = listSearch(["alias"], { kind: KINDS });
