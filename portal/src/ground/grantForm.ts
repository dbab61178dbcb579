import * as z from "zod";
import { codesOf } from "../api/codesOf";
import type { components } from "../api/contract";
import { EVERY_LINE } from "./lines";

type GrantRequest = components["schemas"]["territory.GrantRequestBody"];

const text = z.string().trim().min(1, "form.required").max(64, "form.tooLong");

/** For how many product lines something is granted. */
export const LINES = ["one", "every"] as const;

/** A grant as it is typed; the last day is open where none is given. */
export const grantForm = z
  .object({
    partner: text,
    territory: text,
    lines: z.enum(LINES),
    productLine: z.string().trim().max(64, "form.tooLong"),
    kind: z.enum(["open", "limited", "exclusive"]),
    limit: z.string().trim(),
    carveOuts: z.string().trim(),
    from: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "promotions.dayWrong"),
    until: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/, "promotions.dayWrong"),
  })
  .refine(({ lines, productLine }) => lines === "every" || productLine !== "", { path: ["productLine"], message: "form.required" })
  .refine(({ kind, limit }) => kind !== "limited" || /^[1-9]\d{0,5}$/.test(limit), { path: ["limit"], message: "ground.limitWrong" });

export type GrantForm = z.infer<typeof grantForm>;

export const EMPTY_GRANT: GrantForm = { partner: "", territory: "", lines: "one", productLine: "", kind: "open", limit: "", carveOuts: "", from: "", until: "" };

export function grantOf({ lines, productLine, kind, limit, carveOuts, until, ...named }: GrantForm): GrantRequest {
  const carved = codesOf(carveOuts);
  return {
    ...named,
    productLine: lines === "every" ? EVERY_LINE : productLine,
    kind,
    ...(kind === "limited" && { limit: Number(limit) }),
    ...(kind === "exclusive" && carved.length > 0 && { carveOuts: carved }),
    ...(until !== "" && { until }),
  };
}
