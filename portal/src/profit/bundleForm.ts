import * as z from "zod";
import { AMOUNT, amountOf } from "../api/amount";
import type { components } from "../api/contract";
import { quantityOf } from "../catalogue/search";

type Bundle = components["schemas"]["catalog.BundleResponse"];
type BundleRequest = components["schemas"]["catalog.BundleRequest"];
type Service = NonNullable<BundleRequest["services"]>[number];
/** Of the vendor's settings, which the platform has given. */
type Currency = NonNullable<Service["price"]>["currency"];

const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const RATE = /^(100|\d{1,2}([.,]\d{1,2})?)?$/;
const amount = z.string().trim().regex(AMOUNT, "form.amount");
const NO_AMOUNT = z.string().trim().length(0);

/** A bundle as it is typed: products of the vendor's, and services with their price and cost. */
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

const service = bundleForm.shape.services.element;

/** The vendor's: what a service comes to differs from partner to partner, so it may be left out. */
export const vendorBundleForm = bundleForm.extend({
  services: z.array(service.extend({ price: z.union([NO_AMOUNT, amount]), cost: z.union([NO_AMOUNT, amount]) })),
});

export const EMPTY_BUNDLE: BundleForm = { name: "", code: "", items: [], services: [] };
export const EMPTY_SERVICE: BundleForm["services"][number] = { name: "", price: "", cost: "", rate: "" };

/** What is stored, as it is typed; a product is known by its code. */
export function formOf({ name, code, items, services }: Bundle): BundleForm {
  return {
    name,
    code,
    items: items.map(({ productCode, quantity }) => ({ productCode, name: productCode, quantity: String(quantity) })),
    services: services.map(({ name: what, price, cost, attachRate }) => ({ name: what, price: price?.amount ?? "", cost: cost?.amount ?? "", rate: attachRate === undefined ? "" : String(attachRate) })),
  };
}

/** The parts of a bundle in which two differ, each as a text. */
export function differing(mine: BundleForm, theirs: BundleForm): { part: keyof typeof PARTS; mine: string; theirs: string }[] {
  return (Object.keys(PARTS) as (keyof typeof PARTS)[])
    .map((part) => ({ part, mine: PARTS[part](mine), theirs: PARTS[part](theirs) }))
    .filter((it) => it.mine !== it.theirs);
}

const PARTS = {
  name: ({ name }: BundleForm) => name,
  items: ({ items }: BundleForm) => items.map(({ productCode, quantity }) => `${quantity} × ${productCode}`).join(", "),
  services: ({ services }: BundleForm) => services.map(({ name, price, cost, rate }) => [name, price, cost, rate].filter((it) => it !== "").join(" / ")).join(", "),
};

export function bundleOf({ code, ...rest }: BundleForm, currency: string): BundleRequest {
  return { code, ...detailsOf(rest, currency) };
}

/** What of a bundle can be changed. */
export function detailsOf({ name, items, services }: Omit<BundleForm, "code">, currency: string) {
  const money = (typed: string) => ({ amount: amountOf(typed), currency: currency as Currency });
  return {
    name,
    items: items.map(({ productCode, quantity }) => ({ productCode, quantity: quantityOf(quantity) ?? 0 })),
    services: services.map((service) => ({
      name: service.name,
      ...(service.price !== "" && { price: money(service.price) }),
      ...(service.cost !== "" && { cost: money(service.cost) }),
      ...(service.rate !== "" && { attachRate: Number(service.rate.replace(",", ".")) }),
    })),
  };
}
