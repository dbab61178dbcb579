import * as z from "zod";
import { AMOUNT, amountOf } from "../api/amount";
import type { components } from "../api/contract";
import type { Deal } from "../api/types";

type Expectation = components["schemas"]["territory.DealExpectationRequest"];

/** What a deal is expected to bring, as it is typed; empty for nothing. */
export const expectationForm = z.object({
  value: z.string().trim().refine((typed) => typed === "" || AMOUNT.test(typed), "form.amount"),
  description: z.string().trim().max(1000, "form.tooLong"),
});
export type ExpectationForm = z.infer<typeof expectationForm>;

const LIVE: Deal["status"][] = ["review", "registered", "approved"];

/** Whether a deal has not ended. */
export function isLive({ status }: Deal): boolean {
  return LIVE.includes(status);
}

export function typedOf({ value, description = "" }: Deal): ExpectationForm {
  return { value: value?.amount ?? "", description };
}

/** In the currency that the deal has; the vendor's where it has none. */
export function expectationOf({ value, description }: ExpectationForm, { value: was }: Deal, vendorCurrency: string): Expectation {
  const currency = (was?.currency ?? vendorCurrency) as NonNullable<Expectation["value"]>["currency"];
  return { ...(value !== "" && { value: { amount: amountOf(value), currency } }), ...(description !== "" && { description }) };
}
