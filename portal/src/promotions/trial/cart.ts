import * as z from "zod";
import { AMOUNT, amountOf } from "../../api/amount";
import type { components } from "../../api/contract";

type EvaluateRequest = components["schemas"]["promotion.EvaluateRequest"];
type Currency = EvaluateRequest["currency"];

const code = z.string().trim().min(1, "form.required").max(64, "form.tooLong");

/** A cart as it is typed: whose it is, and of each product how many at which price. */
export const cartForm = z.object({
  partner: code,
  at: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/, "promotions.dayWrong"),
  lines: z
    .array(
      z.object({
        product: code,
        quantity: z.string().trim().refine((it) => /^\d{1,9}([.,]\d{1,3})?$/.test(it) && Number(it.replace(",", ".")) > 0, "reach.trial.quantityWrong"),
        price: z.string().trim().regex(AMOUNT, "form.amount"),
      }),
    )
    .min(1),
});

export type CartForm = z.infer<typeof cartForm>;

export const EMPTY_LINE: CartForm["lines"][number] = { product: "", quantity: "1", price: "" };
export const EMPTY_CART: CartForm = { partner: "", at: "", lines: [EMPTY_LINE] };

/**
 * What is asked with it.
 *
 * @param lineOf the product line of a product by its code, where it is known
 */
export function evaluationOf({ at, lines }: CartForm, partnerId: string, currency: string, lineOf: ReadonlyMap<string, string | undefined>): EvaluateRequest {
  return {
    partnerId,
    currency: currency as Currency,
    ...(at !== "" && { at: `${at}T12:00:00Z` }),
    lines: lines.map(({ product, quantity, price }, index) => {
      const productLine = lineOf.get(product);
      return {
        line: index + 1,
        productCode: product,
        ...(productLine !== undefined && { productLine }),
        quantity: Number(quantity.replace(",", ".")),
        unitPrice: { amount: amountOf(price), currency: currency as Currency },
      };
    }),
  };
}
