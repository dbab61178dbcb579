import * as z from "zod";
import { amountOf } from "../api/amount";
import type { components } from "../api/contract";

type DealRequest = components["schemas"]["territory.DealRequestBody"];
/** Two letters as they are typed; whether there is such a country the platform says. */
type Country = NonNullable<DealRequest["customer"]["country"]>;
/** Of the vendor's settings, which the platform has given. */
type Currency = NonNullable<DealRequest["value"]>["currency"];

/** A deal as it is typed. The more is known of the customer, the surer it is told from others. */
export const dealForm = z.object({
  customer: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  domain: z.string().trim().max(253, "form.tooLong"),
  country: z.string().trim().regex(/^([A-Za-z]{2})?$/, "form.country"),
  postalCode: z.string().trim().max(16, "form.tooLong"),
  description: z.string().trim().max(1000, "form.tooLong"),
  value: z.string().trim().regex(/^(\d{1,12}([.,]\d{1,2})?)?$/, "form.amount"),
});

export type DealForm = z.infer<typeof dealForm>;

export const EMPTY_DEAL: DealForm = { customer: "", domain: "", country: "", postalCode: "", description: "", value: "" };

export function dealOf({ customer, domain, country, postalCode, description, value }: DealForm, currency: string): DealRequest {
  return {
    customer: {
      name: customer,
      ...(domain !== "" && { domain }),
      ...(country !== "" && { country: country.toUpperCase() as Country }),
      ...(postalCode !== "" && { postalCode }),
    },
    ...(description !== "" && { description }),
    ...(value !== "" && { value: { amount: amountOf(value), currency: currency as Currency } }),
  };
}
