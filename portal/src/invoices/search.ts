import type { QueryOf } from "../api/queries";
import { any, given, listSearch, type ListSearch } from "../app/listSearch";

export const STATUSES = ["open", "paid"] as const;
const ORDERS = ["number", "createdAt"] as const;
const CHOICES = { status: STATUSES, sort: ORDERS.flatMap((it) => [it, `-${it}`] as const) } as const;

/** What the address of the invoices says. */
export const invoiceSearch = listSearch(["partnerCode"], CHOICES);
type InvoiceSearch = ListSearch<"partnerCode", typeof CHOICES>;

/** The same as the API asks for it, the newest first unless said otherwise. */
export function invoiceQuery({ partnerCode, status, sort }: InvoiceSearch): QueryOf<"/api/invoices"> {
  return { ...given({ partnerCode: any(partnerCode), status: any(status) }), sort: sort ?? "-number" };
}
