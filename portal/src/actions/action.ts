import type { components } from "../api/contract";
import type { Readable } from "../api/types";
import type { Wording } from "../i18n/format";

type Schemas = components["schemas"];
export type Action = Schemas["performance.ActionResponse"];
export type Proposal = Schemas["performance.ProposalResponse"];
export type Expected = Schemas["performance.Expected"];
export type Effect = Schemas["performance.EffectResponse"];

export const STATUSES = ["assigned", "started", "finished", "dropped"] as const;
export const FORMS = ["enable", "enrol", "offer", "adjust_ground", "change_mix", "coach", "part"] as const;

/** What a change of an action is seen in. */
export const TOUCHED: Readable[] = ["/api/actions", "/api/actions/{id}", "/api/actions/{id}/effect", "/api/actions/{id}/history"];

/** Whether it can still be taken. */
export function isOpen({ status }: Pick<Action, "status">): boolean {
  return status === "assigned" || status === "started";
}

/** Whether its day has passed in the vendor's calendar, and it has not been taken. */
export function isLate(action: Pick<Action, "status" | "dueOn">, now: Date, { timeZone }: Wording): boolean {
  // Swedish days are written as the API writes them.
  const today = new Intl.DateTimeFormat("sv", { dateStyle: "short", timeZone }).format(now);
  return isOpen(action) && action.dueOn < today;
}
