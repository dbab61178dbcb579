import * as z from "zod";
import type { components } from "../api/contract";
import { startOfDay, startOfNextDay } from "../i18n/zone";

type Request = components["schemas"]["partner.AwardRequest"];

const day = z.iso.date("certifications.dayWrong");

/** An award as it is typed, by the vendor's calendar; without a last day it holds as long as defined. */
export const awardForm = z
  .object({ code: z.string().min(1, "form.required"), since: day, last: z.union([z.literal(""), day]) })
  .refine(({ since, last }) => last === "" || since <= last, { path: ["last"], message: "certifications.lastEarlier" });

export type AwardForm = z.infer<typeof awardForm>;

export function awardOf({ code, since, last }: AwardForm, timeZone: string | undefined): Request {
  const expiresAt = last === "" ? undefined : startOfNextDay(last, timeZone);
  return { code, awardedAt: startOfDay(since, timeZone) ?? since, ...(expiresAt !== undefined && { expiresAt }) };
}
