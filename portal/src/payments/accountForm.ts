import * as z from "zod";
import { accountFields } from "../api/account";
import type { AnswerOf } from "../api/types";

export type PaymentDetails = AnswerOf<"/api/payment-details/{partnerId}">;

/** Where a partner is paid, as it is typed. */
export const accountForm = z.object({ holder: z.string().trim().min(1, "form.required").max(70, "form.tooLong"), ...accountFields });
export type AccountForm = z.infer<typeof accountForm>;

/** What is stored, but for the account number: of that only a part is known here. */
export function formOf(details: PaymentDetails | null): AccountForm {
  return { holder: details?.holder ?? "", iban: "", bic: details?.bic ?? "" };
}
