import type { QueryOf } from "../api/queries";
import { any, given, listSearch, type ListSearch } from "../app/listSearch";

export const STATUSES = ["open", "paid"] as const;
const ORDERS = ["number", "createdAt"] as const;
const CHOICES = { status: STATUSES, sort: ORDERS.flatMap((it) => [it, `-${it}`] as const) } as const;

/** What the address of the invoices says. */
export const invoiceSearch = listSearch(["q", "partnerCode"], CHOICES);
type InvoiceSearch = ListSearch<"q" | "partnerCode", typeof CHOICES>;

/** The same as the API asks for it, the newest first unless said otherwise. */
export function invoiceQuery({ q, partnerCode, status, sort }: InvoiceSearch): QueryOf<"/api/invoices"> {
  return { ...given({ q, partnerCode: any(partnerCode), status: any(status) }), sort: sort ?? "-number" };
}
