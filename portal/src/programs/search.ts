import { any, given, listSearch } from "../app/listSearch";
import type { QueryOf } from "../api/queries";

export const KINDS = ["training", "sales", "marketing"] as const;
export const STATUSES = ["draft", "published", "closed"] as const;

/** What the address of the list says. */
export const programSearch = listSearch(["q", "code"], {
  kind: KINDS,
  status: STATUSES,
  sort: ["code", "-code", "name", "-name", "changedAt", "-changedAt"],
});

/** The same as the API asks for it; what changed last first unless said otherwise. */
export function programQuery({ q, code, kind, status, sort }: ReturnType<typeof programSearch>): QueryOf<"/api/programs"> {
  return given({ q, code: any(code), kind: any(kind), status: any(status), sort: sort ?? "-changedAt" });
}
