import * as z from "zod";
import type { components } from "../api/contract";
import type { Readable } from "../api/types";
import { TYPES } from "../partners/search";

type Schemas = components["schemas"];
export type ApplicationForm = Schemas["partner.FormResponse"];
export type Definition = Schemas["partner.FormRequest"];
export type Attribute = Schemas["partner.AttributeDefinition"];
type Asked = Definition["asks"][number];

/** What a change of a form is seen in. */
export const TOUCHED: Readable[] = ["/api/application-forms", "/api/application-forms/{id}", "/api/application-forms/{id}/history"];

/** What a form says and asks, as it is typed. */
export const definitionForm = z.object({
  code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
  title: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  partnerType: z.enum(TYPES),
  decisionDays: z.string().trim().regex(/^([1-9]|[1-8]\d|90)$/, "applicationForms.daysWrong"),
  asks: z.array(z.object({ field: z.string(), required: z.boolean(), identifies: z.boolean() })),
});

export type DefinitionForm = z.infer<typeof definitionForm>;

export const EMPTY: DefinitionForm = { code: "", title: "", partnerType: "reseller", decisionDays: "10", asks: [] };

export function formOf({ code, form: { title, partnerType, decisionDays, asks } }: ApplicationForm): DefinitionForm {
  return { code, title, partnerType, decisionDays: String(decisionDays), asks };
}

export function definitionOf({ title, partnerType, decisionDays, asks }: DefinitionForm): Definition {
  return { title, partnerType, decisionDays: Number(decisionDays), asks };
}

/** What can be asked beside the company: those that are asked in their order, then the others. */
export function askable(asks: Asked[], attributes: Attribute[]): string[] {
  const known = ["verticals", "capabilities", ...attributes.map(({ code }) => `attributes.${code}`)];
  return [...new Set([...asks.map(({ field }) => field), ...known])];
}

/** The questions with one put in at the end, or taken out. */
export function toggled(asks: Asked[], field: string): Asked[] {
  const without = asks.filter((it) => it.field !== field);
  return without.length < asks.length ? without : [...asks, { field, required: false, identifies: false }];
}
