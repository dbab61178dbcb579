import type { ItemOf, QueryOf } from "../api/queries";
import { listSearch } from "../app/listSearch";

export type Intake = ItemOf<"/api/sales/intakes">;

export const STATUSES = ["open", "refused", "complete", "voiding", "voided"] as const;

/** What the address of the list says: files in which state, in which order. */
export const intakeSearch = listSearch([], { status: STATUSES, sort: ["createdAt", "-createdAt"] });

/** The same as the API asks for it; the newest first unless said otherwise. */
export function intakeQuery({ status, sort }: ReturnType<typeof intakeSearch>): QueryOf<"/api/sales/intakes"> {
  return { ...(status !== undefined && { status: [status] }), sort: sort ?? "-createdAt" };
}

/** Whether more will be heard of it without anybody doing anything. */
export function isUnderWay({ status }: Intake): boolean {
  return status === "open" || status === "voiding";
}
