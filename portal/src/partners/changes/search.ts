import { given, listSearch } from "../../app/listSearch";
import type { QueryOf } from "../../api/queries";

export const STATUSES = ["asked", "approved", "declined", "withdrawn"] as const;

/** What the address of the list says. */
export const changeSearch = listSearch([], { status: STATUSES, sort: ["createdAt", "-createdAt", "changedAt", "-changedAt"] });

/** The same as the API asks for it: what waits, the longest waiting first, unless said otherwise. */
export function changeQuery({ status, sort }: ReturnType<typeof changeSearch>): QueryOf<"/api/profile-changes"> {
  return given({ status: [status ?? "asked"], sort: sort ?? "createdAt" });
}
