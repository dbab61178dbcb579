import * as z from "zod";
import { AMOUNT, amountOf } from "../api/amount";
import type { components } from "../api/contract";
import { quantityOf } from "../catalogue/search";

type BundleRequest = components["schemas"]["catalog.BundleRequest"];
type Service = NonNullable<BundleRequest["services"]>[number];
/** Of the vendor's settings, which the platform has given. */
type Currency = NonNullable<Service["price"]>["currency"];

const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const RATE = /^(100|\d{1,2}([.,]\d{1,2})?)?$/;
const amount = z.string().trim().regex(AMOUNT, "form.amount");

/** A bundle as it is typed: products of the vendor's, and services of one's own with their price and cost. */
export const bundleForm = z.object({
  name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  code: z.string().trim().min(1, "form.required").max(64, "form.tooLong").regex(CODE, "profit.codeWrong"),
  items: z
    .array(
      z.object({
        productCode: z.string(),
        name: z.string(),
        quantity: z.string().refine((typed) => quantityOf(typed) !== undefined, "catalogue.quantityWrong"),
      }),
    )
    .min(1, "quotes.needsLine"),
  services: z.array(
    z.object({
      name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
      price: amount,
      cost: amount,
      rate: z.string().trim().regex(RATE, "profit.rateWrong"),
    }),
  ),
});

export type BundleForm = z.infer<typeof bundleForm>;

export const EMPTY_BUNDLE: BundleForm = { name: "", code: "", items: [], services: [] };
export const EMPTY_SERVICE: BundleForm["services"][number] = { name: "", price: "", cost: "", rate: "" };

export function bundleOf({ name, code, items, services }: BundleForm, currency: string): BundleRequest {
  const money = (typed: string) => ({ amount: amountOf(typed), currency: currency as Currency });
  return {
    name,
    code,
    items: items.map(({ productCode, quantity }) => ({ productCode, quantity: quantityOf(quantity) ?? 0 })),
    services: services.map((service) => ({
      name: service.name,
      price: money(service.price),
      cost: money(service.cost),
      ...(service.rate !== "" && { attachRate: Number(service.rate.replace(",", ".")) }),
    })),
  };
}
