import type { QueryOf } from "../api/queries";
import { any, given, listSearch, type ListSearch } from "../app/listSearch";

export const STATUSES = ["open", "adjusted", "rejected", "withdrawn"] as const;
const ORDERS = ["createdAt", "changedAt"] as const;
const CHOICES = { status: STATUSES, sort: ORDERS.flatMap((it) => [it, `-${it}`] as const) } as const;

/** What the address of the disputes says. */
export const disputeSearch = listSearch(["partnerCode"], CHOICES);
type DisputeSearch = ListSearch<"partnerCode", typeof CHOICES>;

/** The same as the API asks for it: the vendor's are those that wait, a partner's all, unless said otherwise. */
export function disputeQuery({ partnerCode, status, sort }: DisputeSearch, forPartner: boolean): QueryOf<"/api/disputes"> {
  return {
    ...given({ partnerCode: any(partnerCode), status: any(status ?? (forPartner ? undefined : "open")) }),
    sort: sort ?? orderFor(forPartner),
  };
}

/** The vendor deals first with what waits longest; a partner looks at what it said last. */
export function orderFor(forPartner: boolean): "createdAt" | "-createdAt" {
  return forPartner ? "-createdAt" : "createdAt";
}

/** The line of a statement that a new dispute is about. */
export const lineSearch = listSearch(["promotion", "line"], {});
