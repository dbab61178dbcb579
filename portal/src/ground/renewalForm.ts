import * as z from "zod";
import type { components } from "../api/contract";
import type { ItemOf } from "../api/queries";
import { GRANT_KINDS } from "./search";

type Renewal = components["schemas"]["territory.GrantRenewalRequest"];

const dayOrNone = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/, "promotions.dayWrong");

/** The terms that follow a grant's; where no first day is given they follow its last one. */
export const renewalForm = z
  .object({
    kind: z.enum(GRANT_KINDS),
    limit: z.string().trim(),
    from: dayOrNone,
    until: dayOrNone,
    reason: z.string().trim().min(1, "form.required").max(500, "form.tooLong"),
  })
  .refine(({ kind, limit }) => kind !== "limited" || /^[1-9]\d{0,4}$/.test(limit), { path: ["limit"], message: "ground.limitWrong" })
  .refine(({ from, until }) => from === "" || until === "" || from < until, { path: ["until"], message: "promotions.endsBefore" });

export type RenewalForm = z.infer<typeof renewalForm>;

export function typedRenewalOf({ kind, limit }: ItemOf<"/api/grants">): RenewalForm {
  return { kind, limit: limit === undefined ? "" : String(limit), from: "", until: "", reason: "" };
}

export function renewalOf({ kind, limit, from, until, reason }: RenewalForm): Renewal {
  return { kind, reason, ...(kind === "limited" && { limit: Number(limit) }), ...(from !== "" && { from }), ...(until !== "" && { until }) };
}
