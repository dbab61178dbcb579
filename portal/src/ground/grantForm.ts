import * as z from "zod";
import type { components } from "../api/contract";

type GrantRequest = components["schemas"]["territory.GrantRequestBody"];

const text = z.string().trim().min(1, "form.required").max(64, "form.tooLong");

/** A grant as it is typed; the last day is open where none is given. */
export const grantForm = z
  .object({
    partner: text,
    territory: text,
    productLine: text,
    kind: z.enum(["open", "limited", "exclusive"]),
    limit: z.string().trim(),
    from: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "promotions.dayWrong"),
    until: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/, "promotions.dayWrong"),
  })
  .refine(({ kind, limit }) => kind !== "limited" || /^[1-9]\d{0,5}$/.test(limit), { path: ["limit"], message: "ground.limitWrong" });

export type GrantForm = z.infer<typeof grantForm>;

export const EMPTY_GRANT: GrantForm = { partner: "", territory: "", productLine: "", kind: "open", limit: "", from: "", until: "" };

export function grantOf({ kind, limit, until, ...named }: GrantForm): GrantRequest {
  return { ...named, kind, ...(kind === "limited" && { limit: Number(limit) }), ...(until !== "" && { until }) };
}
