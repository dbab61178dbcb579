import * as z from "zod";
import { AMOUNT, amountOf } from "../api/amount";
import type { components } from "../api/contract";
import type { ItemOf, QueryOf } from "../api/queries";
import { listSearch, type ListSearch } from "../app/listSearch";

export type DealPrice = ItemOf<"/api/deal-prices">;
type Request = components["schemas"]["catalog.DealPriceRequest"];

export const STATUSES = ["asked", "approved", "declined", "ended"] as const;
const CHOICES = { status: STATUSES, sort: ["createdAt", "-createdAt", "until", "-until"] } as const;

/** What the address of the list says: of which product, in which state and order. */
export const dealPriceSearch = listSearch(["q", "productCode"], CHOICES);
export type DealPriceSearch = ListSearch<"q" | "productCode", typeof CHOICES>;

/** The same as the API asks for it; the newest first, unless said otherwise. */
export function dealPriceQuery({ q, productCode, status, sort }: DealPriceSearch): QueryOf<"/api/deal-prices"> {
  return {
    ...(q !== undefined && { q }),
    ...(productCode !== undefined && { productCode: [productCode] }),
    ...(status !== undefined && { status: [status] }),
    sort: sort ?? "-createdAt",
  };
}

/** A price for one customer, as it is typed. */
export const dealPriceForm = z.object({
  /** The code of the partner whose customer it is, where the vendor asks. */
  partner: z.string().trim().max(64, "form.tooLong"),
  customer: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  domain: z.string().trim().max(253, "form.tooLong"),
  productCode: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
  unitPrice: z.string().trim().regex(AMOUNT, "form.amount"),
  until: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "promotions.dayWrong"),
  reason: z.string().trim().min(1, "form.required").max(500, "form.tooLong"),
});

/** The vendor's: it says for which partner. */
export const vendorDealPriceForm = dealPriceForm.refine(({ partner }) => partner !== "", { path: ["partner"], message: "form.required" });

export type DealPriceForm = z.infer<typeof dealPriceForm>;

export const EMPTY_DEAL_PRICE: DealPriceForm = { partner: "", customer: "", domain: "", productCode: "", unitPrice: "", until: "", reason: "" };

export function requestOf({ customer, domain, productCode, unitPrice, until, reason }: DealPriceForm, currency: string, partnerId?: string): Request {
  return {
    ...(partnerId !== undefined && { partnerId }),
    customer: { name: customer, ...(domain !== "" && { domain }) },
    productCode,
    // Of the vendor's settings, which the platform has given.
    unitPrice: { amount: amountOf(unitPrice), currency: currency as Request["unitPrice"]["currency"] },
    until,
    reason,
  };
}
