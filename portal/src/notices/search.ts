import type { ItemOf, QueryOf } from "../api/queries";
import { any, given, listSearch } from "../app/listSearch";

export type Notice = ItemOf<"/api/notices">;
type Kind = Notice["kind"];

/** What each side may be told of. */
export const KINDS = {
  partner: [
    "deal_approved", "deal_refused", "deal_expiring", "deal_expired", "grant_ending", "grant_ended", "grant_quota_behind", "grant_exclusivity_lost", "application_approved", "partner_suspended",
    "certification_expiring", "certification_expired", "certification_withdrawn", "agreement_to_accept", "step_overdue", "profile_change_approved",
    "profile_change_declined", "quote_accepted", "quote_declined", "tier_moved", "tier_grace_begun", "offer_begun", "offer_ending", "statement_ready", "payment_made", "webhook_disabled",
  ],
  vendor: [
    "application_received", "application_declined", "deal_objected", "waiver_asked", "waiver_ended", "profile_change_asked", "partner_step_overdue", "settlement_proposed", "budget_nearing", "budget_exhausted", "sales_file_taken",
    "sales_lines_held", "chat_failing", "webhook_disabled",
  ],
} as const satisfies Record<string, readonly Kind[]>;

/** What the address of the notices says. */
export const noticeSearch = listSearch([], { kind: [...KINDS.partner, ...KINDS.vendor] });

/** The same as the API asks for it, the latest first. */
export function noticeQuery({ kind }: ReturnType<typeof noticeSearch>): QueryOf<"/api/notices"> {
  return given({ kind: any(kind), sort: "-at" as const });
}
