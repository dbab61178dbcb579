import * as z from "zod";
import type { components } from "../api/contract";
import type { AnswerOf } from "../api/types";
import { isShare, MEASURES, type Measure } from "./measures";

export type Rules = AnswerOf<"/api/score-rules">;
type Target = Rules["targets"][number];
type Request = components["schemas"]["performance.ScoreRulesRequest"];

const NUMBER = /^\d{1,12}([.,]\d{1,4})?$/;

const target = z.object({
  measure: z.enum(MEASURES),
  goal: z.string().trim().refine((it) => NUMBER.test(it) && numberOf(it) > 0, "scores.goalWrong"),
  weight: z.string().trim().refine((it) => /^\d{1,4}$/.test(it) && Number(it) >= 1 && Number(it) <= 1000, "scores.weightWrong"),
});

/** The targets as they are typed, shares in per cent; each measure has one. */
export const rulesForm = z.object({ targets: z.array(target).max(20) }).superRefine(({ targets }, context) =>
  targets.forEach(({ measure }, index) => {
    if (targets.findIndex((it) => it.measure === measure) < index) {
      context.addIssue({ code: "custom", path: ["targets", index, "goal"], message: "scores.measureTwice" });
    }
  }),
);

export type RulesForm = z.infer<typeof rulesForm>;

export function formOf(targets: Target[]): RulesForm {
  return {
    targets: targets
      .filter(({ measure }) => (MEASURES as readonly string[]).includes(measure))
      .map(({ measure, goal, weight }) => ({ measure: measure as Measure, goal: String(isShare(measure) ? shifted(goal, 2) : goal), weight: String(weight) })),
  };
}

export function requestOf({ targets }: RulesForm): Request {
  return {
    targets: targets.map(({ measure, goal, weight }) => ({
      measure,
      goal: isShare(measure) ? shifted(numberOf(goal), -2) : numberOf(goal),
      weight: Number(weight),
    })),
  };
}

function numberOf(typed: string): number {
  return Number(typed.replace(",", "."));
}

/** Moves the point by so many places without the noise of binary fractions. */
function shifted(value: number, places: number): number {
  return Number((value * 10 ** places).toFixed(6));
}

