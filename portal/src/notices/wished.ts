import type { AnswerOf } from "../api/types";
import { given } from "../app/listSearch";

/** What somebody wishes to be mailed, and when. */
export type Wished = AnswerOf<"/api/notice-wishes">;

/** A change of it; what is undefined is wished for no more. */
export type Wish = { [Name in keyof Wished]?: Wished[Name] | undefined };

export const RHYTHMS = ["immediately", "daily", "weekly"] as const satisfies Wished["rhythm"][];

/** Wishes with a change. */
export function wishing(kept: Wished, change: Wish): Wished {
  return given({ ...kept, ...change }) as Wished;
}

/** Whether two wishes are the same, in whatever order the kinds stand. */
export function isSame(one: Wished, other: Wished): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted({ byMail, rhythm, quietFrom, quietUntil, timeZone }: Wished) {
  return [byMail.toSorted(), rhythm, quietFrom ?? null, quietUntil ?? null, timeZone ?? null];
}

/** The zones to choose from: the vendor's, this browser's and the one that is kept. */
export function zones(kept: string | undefined, here: string): string[] {
  return [...new Set([here, ...(kept === undefined ? [] : [kept])])];
}
