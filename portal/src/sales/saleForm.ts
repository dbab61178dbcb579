import * as z from "zod";
import { AMOUNT } from "../api/amount";
import type { components } from "../api/contract";

export type SaleRequest = components["schemas"]["performance.SaleRequest"];

export const KINDS = ["sale", "return"] as const;
export const MODES = ["record", "correct"] as const;
const QUANTITY = /^\d{1,12}([.,]\d{1,3})?$/;
const code = z.string().trim().min(1, "form.required").max(64, "form.tooLong");
const number = z.string().trim().max(200, "form.tooLong");

/** One sale as it is typed; a return that has an amount alone is a credit note. */
export const saleForm = z
  .object({
    partnerCode: code,
    productCode: code,
    soldAt: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "promotions.dayWrong"),
    kind: z.enum(KINDS),
    quantity: z.string().trim().regex(QUANTITY, "catalogue.quantityWrong").or(z.literal("")),
    amount: z.string().trim().regex(AMOUNT, "form.amount"),
    externalId: number,
    returns: number,
    mode: z.enum(MODES),
  })
  .refine(({ kind, quantity }) => kind === "return" || quantity !== "", { path: ["quantity"], message: "form.required" })
  .refine(({ mode, externalId }) => mode === "record" || externalId !== "", { path: ["externalId"], message: "form.required" });
export type SaleForm = z.infer<typeof saleForm>;

export function emptySale(today: string): SaleForm {
  return { partnerCode: "", productCode: "", soldAt: today, kind: "sale", quantity: "", amount: "", externalId: "", returns: "", mode: "record" };
}

/** The next one is often of the same partner on the same day. */
export function nextAfter({ partnerCode, soldAt }: SaleForm): SaleForm {
  return { ...emptySale(soldAt), partnerCode };
}

/** Without signs, which the platform gives to a return; in the vendor's currency. */
export function saleOf({ partnerCode, productCode, soldAt, kind, quantity, amount, externalId, returns }: SaleForm): SaleRequest {
  return {
    partnerCode,
    productCode,
    soldAt,
    kind,
    ...(quantity !== "" && { quantity: quantity.replace(",", ".") }),
    amount: amount.replace(",", "."),
    ...(externalId !== "" && { externalId }),
    ...(kind === "return" && returns !== "" && { returns }),
  };
}
