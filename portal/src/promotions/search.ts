import { listSearch } from "../app/listSearch";
import type { QueryOf } from "../api/queries";

export const STATUSES = ["draft", "published", "ended", "withdrawn"] as const;
export const KINDS = ["discount", "rebate", "unit_rebate", "free_goods", "growth_rebate", "spiff", "referral"] as const;
const SORTS = ["code", "name", "createdAt", "changedAt"].flatMap((it) => [it, `-${it}`]) as ("code" | "-code" | "name" | "-name" | "createdAt" | "-createdAt" | "changedAt" | "-changedAt")[];

/** What the address of the list says: promotions in which state, of which kind, in which order. */
export const promotionSearch = listSearch(["q", "code"], { status: STATUSES, kind: KINDS, sort: SORTS });
export type PromotionSearch = ReturnType<typeof promotionSearch>;

const YES_NO = ["true", "false"] as const;

/** What the address of one says: the code of the partner that is asked about, and which of those it is meant for are listed. */
export const reachSearch = listSearch(["partner", "q"], { told: YES_NO, opened: YES_NO, used: YES_NO });
export type ReachSearch = ReturnType<typeof reachSearch>;

/** What the address of the budgets says. */
export const budgetSearch = listSearch(["q", "promotionCode"], { sort: ["promotionCode", "-promotionCode", "openedAt", "-openedAt"] });

/** The same as the API asks for it; what changed last first unless said otherwise. */
export function promotionQuery({ q, code, status, kind, sort }: PromotionSearch): QueryOf<"/api/promotions"> {
  return {
    ...(q !== undefined && { q }),
    ...(code !== undefined && { code: [code] }),
    ...(status !== undefined && { status: [status] }),
    ...(kind !== undefined && { kind }),
    sort: sort ?? "-changedAt",
  };
}
