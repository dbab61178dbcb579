import * as z from "zod";
import { accountFields, accountOf } from "../api/account";
import { AMOUNT, amountOf } from "../api/amount";
import type { components } from "../api/contract";
import type { AnswerOf } from "../api/types";

export type Terms = AnswerOf<"/api/settlement-terms">;
type TermsRequest = components["schemas"]["promotion.TermsRequest"];
/** Of the vendor's settings, which the platform has given. */
type Currency = TermsRequest["minimum"]["currency"];

const amount = z.string().trim().min(1, "form.required").regex(AMOUNT, "form.amount");

/** How the vendor pays, as it is typed. */
export const termsForm = z.object({
  payer: z.string().trim().min(1, "form.required").max(70, "form.tooLong"),
  ...accountFields,
  minimum: amount,
  secondAbove: amount,
});

export type TermsForm = z.infer<typeof termsForm>;

/** What is stored, but for the account number: of that only a part is known here. */
export function formOf(terms: Terms | undefined): TermsForm {
  return {
    payer: terms?.payer ?? "",
    iban: "",
    bic: terms?.bic ?? "",
    minimum: terms?.minimum.amount ?? "",
    secondAbove: terms?.secondAbove.amount ?? "",
  };
}

export function termsOf({ payer, iban, bic, minimum, secondAbove }: TermsForm, code: string): TermsRequest {
  const currency = code as Currency;
  return {
    payer,
    ...accountOf({ iban, bic }),
    minimum: { amount: amountOf(minimum), currency },
    secondAbove: { amount: amountOf(secondAbove), currency },
  };
}
