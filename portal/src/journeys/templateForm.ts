import * as z from "zod";
import type { components } from "../api/contract";
import type { ItemOf } from "../api/queries";

export type Template = ItemOf<"/api/journey-templates">;
type TemplateRequest = components["schemas"]["partner.JourneyTemplateRequest"];

export const OWNERS = ["vendor", "partner"] as const;
export const FACTS = ["agreement_accepted", "certification_awarded", "deal_registered"] as const;
/** What stands for no fact: somebody says that the step is done. */
export const BY_HAND = "hand";

const MOST_STEPS = 30;
const MOST_DAYS = 730;

const step = z.object({
  title: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
  owner: z.enum(OWNERS),
  days: z.string().trim().refine((typed) => /^[1-9]\d{0,2}$/.test(typed) && Number(typed) <= MOST_DAYS, "journeys.daysWrong"),
  doneBy: z.enum([BY_HAND, ...FACTS]),
});

/** The steps of a template as they are typed; no two have the same code. */
export const templateForm = z.object({
  steps: z.array(step).max(MOST_STEPS).superRefine((steps, context) => {
    steps.forEach(({ code }, index) => {
      if (steps.findIndex((it) => it.code === code) < index) {
        context.addIssue({ code: "custom", path: [index, "code"], message: "journeys.codeTwice" });
      }
    });
  }),
});

export type TemplateForm = z.infer<typeof templateForm>;

export const EMPTY_STEP: TemplateForm["steps"][number] = { title: "", code: "", owner: "partner", days: "30", doneBy: BY_HAND };

/** A stored template as the form shows it. */
export function typedOf({ steps }: Pick<Template, "steps">): TemplateForm {
  return {
    steps: steps.map(({ title, code, owner, dueDays, doneBy }) => ({ title, code, owner, days: String(dueDays), doneBy: doneBy ?? BY_HAND })),
  };
}

/** What is sent of it. */
export function requestOf({ steps }: TemplateForm, partnerType: Template["partnerType"]): TemplateRequest {
  return {
    partnerType,
    steps: steps.map(({ title, code, owner, days, doneBy }) => ({
      title,
      code,
      owner,
      dueDays: Number(days),
      ...(doneBy !== BY_HAND && { doneBy }),
    })),
  };
}
