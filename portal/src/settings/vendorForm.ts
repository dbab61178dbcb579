import * as z from "zod";
import type { components } from "../api/contract";
import type { Vendor } from "../api/types";

type Request = components["schemas"]["partner.ChangeVendorRequest"];

const CODE = /^[^\s,/\\;?#%|.][^,/\\;?#%|]{0,63}$/;

/** A vendor's settings as they are typed. */
export const vendorForm = z.object({
  name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  timeZone: z.string().trim().min(1, "form.required").max(60, "form.tooLong"),
  fiscalMonth: z.string(),
  protection: z
    .string()
    .trim()
    .refine((it) => /^\d{1,3}$/.test(it) && Number(it) >= 1 && Number(it) <= 730, "settings.protectionWrong"),
  checklist: z
    .string()
    .trim()
    .refine((it) => itemsOf(it).every((item) => CODE.test(item)) && itemsOf(it).length <= 20, "settings.checklistWrong"),
  neighbours: z.enum(["none", "distance"]),
});

export type VendorForm = z.infer<typeof vendorForm>;

/** What is stored, as the form has it. */
export function formOf({ name, timeZone, settings }: Vendor): VendorForm {
  return {
    name,
    timeZone,
    fiscalMonth: String(settings.fiscalYearStartMonth),
    protection: String(settings.dealProtectionDays),
    checklist: settings.onboardingChecklist.join(", "),
    neighbours: settings.showNeighbours ?? "none",
  };
}

export function requestOf({ name, timeZone, fiscalMonth, protection, checklist, neighbours }: VendorForm): Request {
  return {
    name,
    timeZone: timeZone as Request["timeZone"],
    settings: {
      fiscalYearStartMonth: Number(fiscalMonth),
      dealProtectionDays: Number(protection),
      onboardingChecklist: itemsOf(checklist),
      showNeighbours: neighbours,
    },
  };
}

/** The items that are typed, separated by commas; each counts once. */
function itemsOf(typed: string): string[] {
  return [...new Set(typed.split(",").map((it) => it.trim()).filter((it) => it !== ""))];
}

/** Which fields have another value, in their order. */
export function differing<Form extends Record<string, string>>(mine: Form, theirs: Form): (keyof Form & string)[] {
  return Object.keys(mine).filter((name) => mine[name] !== theirs[name]);
}
