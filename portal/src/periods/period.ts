import type { AnswerOf } from "../api/types";

type Detail = AnswerOf<"/api/periods/{period}">;
export type Period = Detail["period"];
export type Balance = Detail["balance"];
export type OpenWork = NonNullable<Detail["open"]>;

/** What stands open in a period, in the order in which it is dealt with. */
export const WORK = ["factsArrived", "booksDue", "partnersUnknown", "claimsWaiting"] as const satisfies (keyof OpenWork)[];

/** Whether nothing stands open any more. */
export function isDone(open: OpenWork): boolean {
  return WORK.every((it) => open[it] === 0);
}
