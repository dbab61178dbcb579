import * as z from "zod";
import type { components } from "../api/contract";
import type { AnswerOf } from "../api/types";
import { quantityOf } from "../catalogue/search";

type QuoteRequest = components["schemas"]["catalog.QuoteRequest"];
export type Quote = AnswerOf<"/api/quotes/{id}">;

/** A quote as it is typed: what for, and which products how many times. */
export const quoteForm = z.object({
  reference: z.string().trim().max(100, "form.tooLong"),
  /** A day of the vendor's zone, as the browser writes it; empty for one that holds for good. */
  validUntil: z.string(),
  customer: z.string().trim().max(255, "form.tooLong"),
  /** Of the customer's web site or mail. */
  customerDomain: z.string().trim().max(253, "form.tooLong"),
  lines: z
    .array(
      z.object({
        /** Of a bundle its own code. */
        productCode: z.string(),
        bundleId: z.string().optional(),
        name: z.string(),
        quantity: z.string().refine((typed) => quantityOf(typed) !== undefined, "catalogue.quantityWrong"),
      }),
    )
    .min(1, "quotes.noLines"),
});

export type QuoteForm = z.infer<typeof quoteForm>;

/** A stored quote as the form shows it. */
export function typedOf({ reference = "", validUntil = "", customer, lines }: Quote): QuoteForm {
  return {
    reference,
    validUntil,
    customer: customer?.name ?? "",
    customerDomain: customer?.domain ?? "",
    lines: together(lines),
  };
}

/** The products of a bundle as the one line that they were asked for by. */
function together(lines: Quote["lines"]): QuoteForm["lines"] {
  const typed: QuoteForm["lines"] = [];
  let open = { bundleId: "", quantity: 0, holds: new Set<string>() };
  for (const { productCode, productName, quantity, bundle } of lines) {
    if (bundle === undefined) {
      typed.push({ productCode, name: productName, quantity: String(quantity) });
      open = { bundleId: "", quantity: 0, holds: new Set() };
    } else if (bundle.bundleId === open.bundleId && bundle.quantity === open.quantity && !open.holds.has(productCode)) {
      open.holds.add(productCode);
    } else {
      typed.push({ productCode: bundle.name, bundleId: bundle.bundleId, name: bundle.name, quantity: String(bundle.quantity) });
      open = { bundleId: bundle.bundleId, quantity: bundle.quantity, holds: new Set([productCode]) };
    }
  }
  return typed;
}

/** What is sent; of a customer that is known already the rest stays as it was. */
export function requestOf({ reference, validUntil, customer, customerDomain, lines }: QuoteForm, known?: Quote["customer"]): QuoteRequest {
  return {
    ...(reference !== "" && { reference }),
    ...(validUntil !== "" && { validUntil }),
    ...(customer !== "" && { customer: { ...(known as QuoteRequest["customer"]), name: customer, domain: customerDomain === "" ? null : customerDomain } }),
    lines: lines.map(({ productCode, bundleId, quantity }) => ({ ...(bundleId === undefined ? { productCode } : { bundleId }), quantity: quantityOf(quantity) ?? 0 })),
  };
}
