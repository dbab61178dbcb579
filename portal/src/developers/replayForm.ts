import * as z from "zod";
import type { components } from "../api/contract";
import { atIn } from "../i18n/zone";

type Request = components["schemas"]["partner.ReplayRequest"];

const MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** What is to be sent again, by the vendor's clock; without an end all up to now. */
export const replayForm = z
  .object({
    since: z.string().regex(MINUTE, "deliveries.timeWrong"),
    until: z.string().refine((it) => it === "" || MINUTE.test(it), "deliveries.timeWrong"),
    which: z.enum(["failed", "all"]),
  })
  .refine(({ since, until }) => until === "" || since < until, { path: ["until"], message: "deliveries.untilEarlier" });

export type ReplayForm = z.infer<typeof replayForm>;

export function replayOf({ since, until, which }: ReplayForm, timeZone: string | undefined): Request {
  const end = until === "" ? undefined : atIn(until, timeZone);
  return { since: atIn(since, timeZone) ?? since, ...(end !== undefined && { until: end }), ...(which === "all" && { delivered: true }) };
}
