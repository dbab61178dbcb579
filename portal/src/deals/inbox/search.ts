import { listSearch, type ListSearch } from "../../app/listSearch";
import type { QueryOf } from "../../api/queries";

export const STATUSES = ["review", "registered", "approved", "refused", "expired", "closed", "released"] as const;
const ORDERS = ["createdAt", "changedAt", "protectedUntil", "reviewDueAt", "objectionDueAt"] as const;
const SORTS = ORDERS.flatMap((it) => [it, `-${it}`] as const);

/** What waits for the vendor's decision. */
export const WAITING = ["review", "registered"] as const;

export const OBJECTIONS = ["open", "upheld", "dismissed", "lapsed"] as const;

const CHOICES = { status: STATUSES, objection: OBJECTIONS, sort: SORTS } as const;

/** What the address of the inbox says: deals with which words and whose, in which state and order. */
export const dealSearch = listSearch(["q", "partnerCode"], CHOICES);
export type DealSearch = ListSearch<"q" | "partnerCode", typeof CHOICES>;

/** What is first unless an order is chosen: what has waited longest, of objections what lapses first. */
export function firstOf(objection: DealSearch["objection"]) {
  return objection === undefined ? "createdAt" : "objectionDueAt";
}

/** The same as the API asks for it: what waits, the longest waiting first, unless said otherwise. */
export function dealQuery({ q, partnerCode, status, objection, sort }: DealSearch): QueryOf<"/api/deals"> {
  return {
    ...(q !== undefined && { q }),
    ...(partnerCode !== undefined && { partnerCode: [partnerCode] }),
    // What an objection is raised against was refused: it does not wait for the first decision.
    ...(objection === undefined ? { status: status === undefined ? [...WAITING] : [status] } : { objection: [objection], ...(status !== undefined && { status: [status] }) }),
    sort: sort ?? firstOf(objection),
  };
}
