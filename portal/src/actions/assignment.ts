import * as z from "zod";
import type { components } from "../api/contract";

type Order = components["schemas"]["performance.ActionRequest"];
type Cause = NonNullable<Order["against"]>;

/** Where an action is taken for other reasons than a cause. */
export const NO_CAUSE = "none";

const who = {
  assignee: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  dueOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "actions.dayWrong"),
};

/** Who is to take an action, and by when. */
export const whoForm = z.object(who);
export type WhoForm = z.infer<typeof whoForm>;

/** What is to be done with a partner, against what, by whom and when. */
export const assignmentForm = z.object({ code: z.string().min(1, "form.required"), against: z.string(), ...who });
export type AssignmentForm = z.infer<typeof assignmentForm>;

export function orderOf(partnerId: string, { against, ...order }: AssignmentForm): Order {
  return { partnerId, ...order, ...(against !== NO_CAUSE && { against: against as Cause }) };
}
