import * as z from "zod";
import type { components } from "../api/contract";
import type { AnswerOf } from "../api/types";

export type Ladder = AnswerOf<"/api/tier-rules">;
type LadderRequest = components["schemas"]["performance.TierRulesRequest"];

const rule = z.string().trim().max(10_000, "form.tooLong");
const rung = z.object({
  code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
  name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  condition: rule,
  keep: rule,
});

/** A ladder as it is typed, from its base up; whatever stands above the base takes something. */
export const ladderForm = z.object({
  graceDays: z.string().trim().regex(/^\d{1,4}$/, "ladder.daysWrong"),
  reviewDays: z.string().trim().regex(/^(\d{2}-\d{2}(\s*,\s*\d{2}-\d{2})*)?$/, "ladder.reviewsWrong"),
  tiers: z.array(rung).superRefine((rungs, context) =>
    rungs.forEach(({ condition }, index) => {
      if (index > 0 && condition === "") context.addIssue({ code: "custom", path: [index, "condition"], message: "form.required" });
    }),
  ),
});

export type LadderForm = z.infer<typeof ladderForm>;

export const EMPTY_RUNG: LadderForm["tiers"][number] = { code: "", name: "", condition: "", keep: "" };

/** The stored ladder as the form shows it; one that is not there yet begins with its base. */
export function typedOf({ graceDays, reviewDays, tiers }: Ladder): LadderForm {
  const rungs = tiers.map(({ code, name, condition = "", keep = "" }) => ({ code, name, condition, keep }));
  return { graceDays: String(graceDays), reviewDays: reviewDays.join(", "), tiers: rungs.length === 0 ? [EMPTY_RUNG] : rungs };
}

/** What is sent of it; the base takes nothing. */
export function requestOf({ graceDays, reviewDays, tiers }: LadderForm): LadderRequest {
  return {
    graceDays: Number(graceDays),
    reviewDays: reviewDays.split(",").flatMap((it) => it.trim() || []),
    tiers: tiers.map(({ code, name, condition, keep }, index) => ({
      code,
      name,
      ...(index > 0 && condition !== "" && { condition }),
      ...(index > 0 && keep !== "" && { keep }),
    })),
  };
}
