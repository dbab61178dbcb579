import * as z from "zod";
import { amountOf } from "../api/amount";
import { codesOf } from "../api/codesOf";
import type { components } from "../api/contract";

type DealRequest = components["schemas"]["territory.DealRequestBody"];
/** Two letters as they are typed; whether there is such a country the platform says. */
type Country = NonNullable<DealRequest["customer"]["country"]>;
/** Of the vendor's settings, which the platform has given. */
type Currency = NonNullable<DealRequest["value"]>["currency"];

/** A deal as it is typed. The more is known of the customer, the surer it is told from others. */
export const dealForm = z.object({
  /** Whose it is, where the vendor registers it. */
  partner: z.string().trim().max(64, "form.tooLong"),
  customer: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  domain: z.string().trim().max(253, "form.tooLong"),
  country: z.string().trim().regex(/^([A-Za-z]{2})?$/, "form.country"),
  postalCode: z.string().trim().max(16, "form.tooLong"),
  taxId: z.string().trim().max(40, "form.tooLong"),
  productLines: z.string().trim(),
  description: z.string().trim().max(1000, "form.tooLong"),
  value: z.string().trim().regex(/^(\d{1,12}([.,]\d{1,2})?)?$/, "form.amount"),
});

/** The vendor's: it says for which partner. */
export const vendorDealForm = dealForm.refine(({ partner }) => partner !== "", { path: ["partner"], message: "form.required" });

export type DealForm = z.infer<typeof dealForm>;

export const EMPTY_DEAL: DealForm = { partner: "", customer: "", domain: "", country: "", postalCode: "", taxId: "", productLines: "", description: "", value: "" };

export function dealOf({ partner, customer, domain, country, postalCode, taxId, productLines, description, value }: DealForm, currency: string): DealRequest {
  const lines = codesOf(productLines);
  return {
    ...(partner !== "" && { partner }),
    customer: {
      name: customer,
      ...(domain !== "" && { domain }),
      ...(country !== "" && { country: country.toUpperCase() as Country }),
      ...(postalCode !== "" && { postalCode }),
      ...(taxId !== "" && { taxId }),
    },
    ...(lines.length > 0 && { productLines: lines }),
    ...(description !== "" && { description }),
    ...(value !== "" && { value: { amount: amountOf(value), currency: currency as Currency } }),
  };
}
