import type { ItemOf } from "../api/queries";
import type { AnswerOf } from "../api/types";

export type Settlement = AnswerOf<"/api/settlements/{id}">;
export type Collected = AnswerOf<"/api/settlements/preview">;
export type Payment = ItemOf<"/api/remittances">;
type Answer = { rejected: { partnerId: string; reason: string }[] };

/** Whether a person may approve a settlement now; if not, what stands in the way. */
export type MayApprove = "may" | "proposed-it" | "approved-it" | "over";

/** Nobody approves twice, nor what that person proposed. */
export function mayApprove({ status, approvals, proposedBy }: Settlement, subject: string | undefined): MayApprove {
  if (status !== "proposed") return "over";
  if (approvals.some(({ by }) => by === subject)) return "approved-it";
  return proposedBy === subject ? "proposed-it" : "may";
}

/** How many people still have to approve it. */
export function approvalsMissing({ status, approvals, approvalsNeeded }: Settlement): number {
  return status === "proposed" ? Math.max(0, approvalsNeeded - approvals.length) : 0;
}

/** What the bank did not pay, by partner, with what it says of each. */
export type Rejections = ReadonlyMap<string, string>;

/** The bank's answer as it is sent; undefined while a reason is missing. */
export function answerOf(rejections: Rejections): Answer | undefined {
  const rejected = [...rejections].map(([partnerId, reason]) => ({ partnerId, reason: reason.trim() }));
  return rejected.every(({ reason }) => reason !== "") ? { rejected } : undefined;
}
