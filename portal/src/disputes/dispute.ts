import * as z from "zod";
import { AMOUNT, amountOf } from "../api/amount";
import type { ItemOf } from "../api/queries";
import type { Money } from "../api/types";

export type Dispute = ItemOf<"/api/disputes">;

const reason = z.string().trim().min(1, "form.required").max(500, "form.tooLong");
const amount = z.string().trim().min(1, "form.required").regex(AMOUNT, "form.amount").refine((it) => /[1-9]/.test(it), "disputes.zero");

/** How a dispute ends, as it is typed. */
export const resolutionForm = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.enum(["more", "less"]), amount, reason }),
  z.object({ outcome: z.literal("stays"), amount: z.string(), reason }),
]);
export type ResolutionForm = z.infer<typeof resolutionForm>;
export const OUTCOMES = ["more", "less", "stays"] as const;

/** What is owed more, below zero for less; undefined where all stays as it is, or nothing sensible is typed yet. */
export function adjustmentOf(typed: ResolutionForm, currency: string): Money | undefined {
  if (typed.outcome === "stays" || !amount.safeParse(typed.amount).success) return undefined;
  return { amount: (typed.outcome === "less" ? "-" : "") + amountOf(typed.amount), currency };
}
