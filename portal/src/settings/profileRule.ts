import type { AnswerOf } from "../api/types";

export type ProfileRule = AnswerOf<"/api/profile-rule">;

export const WAYS = ["atOnce", "approval", "closed"] as const;
export type Way = (typeof WAYS)[number];

/** How a partner changes a part of its profile; what stands nowhere is asked for. */
export function wayOf({ atOnce, closed }: ProfileRule, part: string): Way {
  if (closed.includes(part)) return "closed";
  return atOnce.includes(part) ? "atOnce" : "approval";
}

/** The rule with another way for one part. */
export function ruleWith({ atOnce, closed }: ProfileRule, part: string, way: Way): ProfileRule {
  const without = (parts: string[]) => parts.filter((it) => it !== part);
  const added = (parts: string[], isThere: boolean) => (isThere ? [...without(parts), part].sort() : without(parts));
  return { atOnce: added(atOnce, way === "atOnce"), closed: added(closed, way === "closed") };
}
