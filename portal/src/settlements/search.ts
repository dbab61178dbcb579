import type { QueryOf } from "../api/queries";
import { any, given, listSearch, type ListSearch } from "../app/listSearch";

export const STATUSES = ["proposed", "approved", "paid", "cancelled"] as const;
const CHOICES = { status: STATUSES, sort: ["createdAt", "-createdAt"] } as const;

/** What the address of the settlements says. */
export const settlementSearch = listSearch(["period"], CHOICES);
type SettlementSearch = ListSearch<"period", typeof CHOICES>;

/** The same as the API asks for it, the newest first unless said otherwise. */
export function settlementQuery({ period, status, sort }: SettlementSearch): QueryOf<"/api/settlements"> {
  return { ...given({ period: any(period), status: any(status) }), sort: sort ?? "-createdAt" };
}

/** The period that a settlement is looked at for. */
export const previewSearch = listSearch(["period"], {});
