import * as z from "zod";
import type { Problem } from "../api/types";

/** A segment as it is typed. */
export const segmentForm = z.object({
  code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
  name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  description: z.string().trim().max(1000, "form.tooLong"),
  rule: z.string().trim().min(1, "form.required").max(10_000, "form.tooLong"),
});

export type SegmentForm = z.infer<typeof segmentForm>;

/** What is wrong with a rule, each with its line and column as the platform says it. */
export function mistakesIn(problem: Problem | undefined): string[] {
  return (problem?.errors ?? []).filter(({ field }) => field === "rule").map(({ cure }) => cure);
}
