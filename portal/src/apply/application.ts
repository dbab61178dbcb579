import * as z from "zod";
import type { components } from "../api/contract";
import { listOf } from "../partners/detail/profileForm";

type Schemas = components["schemas"];
export type Question = Schemas["partner.Question"];
export type Submission = Schemas["partner.SubmitRequest"];
type Language = NonNullable<Submission["language"]>;
type Value = string | number | boolean | string[];

const ATTRIBUTES = "attributes.";
const NUMBER = /^-?\d{1,15}([.,]\d{1,6})?$/;
const WHOLE = /^-?\d{1,15}$/;
/** An amount and its currency, as one text. */
const MONEY = /^(-?\d{1,15})(?:[.,](\d{1,3}))?\s+([A-Za-z]{3})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What was entered for one question: a text, or what was chosen of some. */
const answer = z.object({ text: z.string().trim().max(500, "form.tooLong"), chosen: z.array(z.string()) });

/** What a form asks of everybody, and its own questions in their order. */
export function applyForm(asks: Question[]) {
  return z
    .object({
      company: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
      country: z.string().trim().regex(/^[A-Za-z]{2}$/, "form.country"),
      name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
      email: z.email("form.email"),
      answers: z.array(answer),
    })
    .superRefine(({ answers }, context) => {
      asks.forEach((question, index) => {
        const message = wrongWith(question, answers[index]);
        if (message !== undefined) context.addIssue({ code: "custom", path: ["answers", index, "text"], message });
      });
    });
}

export type ApplyForm = z.infer<ReturnType<typeof applyForm>>;
type Answer = ApplyForm["answers"][number];

export function emptyForm(asks: Question[]): ApplyForm {
  return { company: "", country: "", name: "", email: "", answers: asks.map(() => ({ text: "", chosen: [] })) };
}

function wrongWith({ required, type }: Question, given: Answer | undefined): string | undefined {
  const { text, chosen } = given ?? { text: "", chosen: [] };
  if (text === "" && chosen.length === 0) return required ? "form.required" : undefined;
  if (type === "number" && !NUMBER.test(text)) return "apply.numberWrong";
  if (type === "integer" && !WHOLE.test(text)) return "apply.wholeWrong";
  if (type === "money" && !MONEY.test(text)) return "apply.moneyWrong";
  if (type === "date" && !DAY.test(text)) return "apply.dayWrong";
  return undefined;
}

/** The application as the API takes it: what was left empty is left out. */
export function submissionOf({ company, country, name, email, answers }: ApplyForm, asks: Question[], language: Language): Submission {
  const given = asks.flatMap((question, index): [string, Value][] => {
    const value = valueOf(question, answers[index]);
    return value === undefined ? [] : [[question.field, value]];
  });
  const attributes = given.filter(([field]) => field.startsWith(ATTRIBUTES)).map(([field, value]) => [field.slice(ATTRIBUTES.length), value]);
  return {
    company,
    country: country.toUpperCase() as Submission["country"],
    name,
    email,
    language,
    ...Object.fromEntries(given.filter(([field]) => !field.startsWith(ATTRIBUTES))),
    ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }),
  };
}

function valueOf({ field, type }: Question, given: Answer | undefined): Value | undefined {
  const { text, chosen } = given ?? { text: "", chosen: [] };
  if (type === "codes") return chosen.length === 0 ? undefined : chosen;
  if (text === "") return undefined;
  if (!field.startsWith(ATTRIBUTES)) return listOf(text);
  if (type === "number") return Number(text.replace(",", "."));
  if (type === "integer") return Number(text);
  if (type === "money") return moneyOf(text);
  return type === "boolean" ? text === "yes" : text;
}

/** With a point, and the currency in capitals. */
function moneyOf(text: string): string {
  return text.replace(MONEY, (_, whole: string, parts: string | undefined, currency: string) => `${whole}${parts === undefined ? "" : `.${parts}`} ${currency.toUpperCase()}`);
}
