import { any, given, listSearch } from "../app/listSearch";
import type { QueryOf } from "../api/queries";

export const WAIVER_STATUSES = ["asked", "approved", "refused", "ended"] as const;

/** What the address of the list says. */
export const waiverSearch = listSearch(["q", "partnerCode"], { status: WAIVER_STATUSES, sort: ["createdAt", "-createdAt", "changedAt", "-changedAt", "until", "-until"] });

/** The same as the API asks for it: what changed last first. */
export function waiverQuery({ q, partnerCode, status, sort }: ReturnType<typeof waiverSearch>): QueryOf<"/api/waivers"> {
  return given({ q, partnerCode: any(partnerCode), status: any(status), sort: sort ?? "-changedAt" });
}
