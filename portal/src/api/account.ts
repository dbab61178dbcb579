import * as z from "zod";

const IBAN = /^[A-Za-z]{2}\d{2}[A-Za-z0-9 ]{11,40}$/;
const BIC = /^([A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?)?$/;

/** A bank account as it is typed, with blanks in the number or without; its check digits the platform checks. */
export const accountFields = {
  iban: z.string().trim().min(1, "form.required").regex(IBAN, "form.iban"),
  bic: z.string().trim().toUpperCase().regex(BIC, "form.bic"),
};

/** The same as it is sent: a bank that is not named is told by the number. */
export function accountOf({ iban, bic }: { iban: string; bic: string }): { iban: string; bic?: string } {
  return { iban, ...(bic !== "" && { bic }) };
}
