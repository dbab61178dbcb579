import * as z from "zod";
import { amountOf } from "../../api/amount";
import type { components } from "../../api/contract";
import type { Promotion } from "../terms";

type Schemas = components["schemas"];
export type Amendment = Schemas["promotion.AmendmentRequest"];
export type Preview = Schemas["promotion.AmendmentPreview"];
type Currency = NonNullable<Amendment["budget"]>["currency"];

/** What of a promotion in force is to be another, as it is typed. */
export const amendmentForm = z.object({
  until: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "promotions.dayWrong"),
  durationReason: z.string().trim().max(500, "form.tooLong"),
  budget: z.string().trim().regex(/^(\d{1,12}([.,]\d{1,2})?)?$/, "form.amount"),
  segments: z.array(z.string()),
  reachesBack: z.boolean(),
});

export type AmendmentForm = z.infer<typeof amendmentForm>;

export function asItStands({ window, durationReason = "", budget, audience }: Promotion): AmendmentForm {
  return { until: window.until, durationReason, budget: budget?.amount ?? "", segments: audience.segments, reachesBack: false };
}

/** Only what differs from what is in force; undefined where nothing does. */
export function amendmentOf(typed: AmendmentForm, promotion: Promotion): Amendment | undefined {
  const { window, budget, audience } = promotion;
  const wider = typed.segments.toSorted().join() !== audience.segments.toSorted().join();
  const sum = typed.budget === "" ? undefined : amountOf(typed.budget);
  const change: Amendment = {
    ...(typed.until !== window.until && { until: typed.until }),
    ...(sum !== undefined && budget !== undefined && sum !== budget.amount && { budget: { amount: sum, currency: budget.currency as Currency } }),
    ...(wider && { audience: { ...audience, segments: typed.segments }, reachesBack: typed.reachesBack }),
  };
  if (Object.keys(change).length === 0) return undefined;
  return { ...change, ...(typed.durationReason !== "" && { durationReason: typed.durationReason }) };
}
