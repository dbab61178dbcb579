import type { QueryOf } from "../api/queries";
import { any, given, listSearch, type ListSearch } from "../app/listSearch";

export const STATUSES = ["due", "paid", "rejected", "cancelled"] as const;
const CHOICES = { status: STATUSES, sort: ["at", "-at"] } as const;

/** What the address of a partner's payments says. */
export const paymentSearch = listSearch(["period"], CHOICES);
type PaymentSearch = ListSearch<"period", typeof CHOICES>;

/** The same as the API asks for it, the newest first unless said otherwise. */
export function paymentQuery({ period, status, sort }: PaymentSearch): QueryOf<"/api/remittances"> {
  return { ...given({ period: any(period), status: any(status) }), sort: sort ?? "-at" };
}
