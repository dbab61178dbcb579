import type { QueryOf } from "../api/queries";
import { listSearch, type ListSearch } from "../app/listSearch";

export const STATUSES = ["draft", "sent", "accepted", "declined", "replaced"] as const;
const SORTS = ["createdAt", "-createdAt", "changedAt", "-changedAt", "sentAt", "-sentAt"] as const;
const CHOICES = { status: STATUSES, approval: ["needed"], sort: SORTS } as const;

/** What the address of the list says: quotes with which words and of which reference, in which state and order, and whether only those that wait for approval. */
export const quoteSearch = listSearch(["q", "reference"], CHOICES);
export type QuoteSearch = ListSearch<"q" | "reference", typeof CHOICES>;

/** The same as the API asks for it; the newest first, unless said otherwise. */
export function quoteQuery({ q, reference, status, approval, sort }: QuoteSearch): QueryOf<"/api/quotes"> {
  return {
    ...(q !== undefined && { q }),
    ...(reference !== undefined && { reference: [reference] }),
    ...(status !== undefined && { status: [status] }),
    ...(approval !== undefined && { approvalNeeded: "true" as const }),
    sort: sort ?? "-createdAt",
  };
}

/** What the address of a new quote says: a product to begin with, and to the vendor for which partner it is. */
export const newQuoteSearch = listSearch(["productCode", "partnerId"], {});
