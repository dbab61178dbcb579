import * as z from "zod";
import type { components } from "../api/contract";
import type { ItemOf } from "../api/queries";
import { country, type Wording } from "../i18n/format";

export type Template = ItemOf<"/api/journey-templates">;
type TemplateRequest = components["schemas"]["partner.JourneyTemplateRequest"];
export type Country = NonNullable<TemplateRequest["country"]>;

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

/** A template as it is typed; no two steps have the same code, and one of a country's own needs its country. */
export const templateForm = z.object({
  own: z.boolean(),
  country: z.string().trim().regex(/^([A-Za-z]{2})?$/, "journeys.countryWrong"),
  steps: z.array(step).max(MOST_STEPS).superRefine((steps, context) => {
    steps.forEach(({ code }, index) => {
      if (steps.findIndex((it) => it.code === code) < index) {
        context.addIssue({ code: "custom", path: [index, "code"], message: "journeys.codeTwice" });
      }
    });
  }),
}).refine(({ own, country }) => !own || country !== "", { path: ["country"], message: "form.required" });

export type TemplateForm = z.infer<typeof templateForm>;

export const EMPTY_STEP: TemplateForm["steps"][number] = { title: "", code: "", owner: "partner", days: "30", doneBy: BY_HAND };

/** A stored template as the form shows it. */
export function typedOf({ steps, country: code }: Pick<Template, "steps" | "country">, own = false): TemplateForm {
  return {
    own,
    country: code ?? "",
    steps: steps.map(({ title, code, owner, dueDays, doneBy }) => ({ title, code, owner, days: String(dueDays), doneBy: doneBy ?? BY_HAND })),
  };
}

/** What a template is called: its type, and its country where it has one. */
export function titleOf(type: string, code: string | undefined, wording: Wording): string {
  return code === undefined ? type : `${type}, ${country(code, wording)}`;
}

/** What is sent of it. */
export function requestOf({ country: typed, steps }: TemplateForm, partnerType: Template["partnerType"]): TemplateRequest {
  return {
    partnerType,
    ...(typed !== "" && { country: typed.toUpperCase() as Country }),
    steps: steps.map(({ title, code, owner, days, doneBy }) => ({
      title,
      code,
      owner,
      dueDays: Number(days),
      ...(doneBy !== BY_HAND && { doneBy }),
    })),
  };
}
