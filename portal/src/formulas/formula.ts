import * as z from "zod";
import { any, given, listSearch } from "../app/listSearch";
import type { QueryOf } from "../api/queries";
import type { AnswerOf } from "../api/types";

export type Formulas = AnswerOf<"/api/formulas">;
export type Formula = Formulas["formulas"][number];

export const OUTCOMES = ["known", "unknown", "divides_by_zero", "fails"] as const;

/** A formula as it is typed. */
export const formulaForm = z.object({
  code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
  name: z.string().trim().min(1, "form.required").max(100, "form.tooLong"),
  expression: z.string().trim().min(1, "form.required").max(4000, "form.tooLong"),
});

export type FormulaForm = z.infer<typeof formulaForm>;

export const EMPTY_FORMULA: FormulaForm = { code: "", name: "", expression: "" };

const asSent = ({ code, name, expression }: FormulaForm): FormulaForm => ({ code, name, expression });

/** All formulas with one in the place of that of its code, or after them. */
export function withFormula(all: Formula[], typed: FormulaForm): FormulaForm[] {
  const isThere = all.some(({ code }) => code === typed.code);
  return [...all.map((it) => asSent(it.code === typed.code ? typed : it)), ...(isThere ? [] : [asSent(typed)])];
}

/** All formulas but one. */
export function withoutFormula(all: Formula[], code: string): FormulaForm[] {
  return all.filter((it) => it.code !== code).map(asSent);
}

/** What the address of the values says: of which formula, with which outcome, in which order. */
export const valueSearch = listSearch(["code"], { outcome: OUTCOMES, sort: ["value", "-value"] });

/** The same as the API asks for it; the most first unless said otherwise. */
export function valueQuery({ code, outcome, sort }: ReturnType<typeof valueSearch>): QueryOf<"/api/formula-values"> {
  return given({ code: any(code), outcome: any(outcome), sort: sort ?? "-value" });
}
