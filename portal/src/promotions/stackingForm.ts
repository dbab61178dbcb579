import * as z from "zod";
import type { components } from "../api/contract";
import type { Promotion } from "./terms";

type Stacking = NonNullable<components["schemas"]["promotion.PromotionRequest"]["stacking"]>;

export const POLICIES = ["stackable", "exclusive", "best_of"] as const;

/** How a promotion counts beside others, as it is typed; a group is named by the best of one alone. */
export const stackingFields = {
  policy: z.enum(POLICIES),
  group: z.string().trim().max(64, "form.tooLong"),
  priority: z.string().trim().regex(/^(-?\d{1,9})?$/, "promotions.priorityWrong"),
};
const typedStacking = z.object(stackingFields);
export type StackingForm = z.infer<typeof typedStacking>;

export const EMPTY_STACKING: StackingForm = { policy: "stackable", group: "", priority: "" };

export function typedStackingOf({ policy, group = "", priority }: Promotion["stacking"]): StackingForm {
  return { policy, group, priority: priority === 0 ? "" : String(priority) };
}

export function stackingOf({ policy, group, priority }: StackingForm): Stacking {
  return { policy, priority: Number(priority), ...(policy === "best_of" && { group }) };
}
