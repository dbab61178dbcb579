import * as z from "zod";
import type { components } from "../api/contract";
import type { ItemOf } from "../api/queries";
import { areBreaks, breaksOf, breaksTyped } from "./typedBreaks";

export type Price = ItemOf<"/api/price-books/{id}/prices">;
export type PriceRequest = components["schemas"]["catalog.ListPriceRequest"];
type Currency = PriceRequest["listPrice"]["currency"];

const AMOUNT = /^\d{1,12}([.,]\d{1,4})?$/;

const amount = z.string().trim().regex(/^$|^\d{1,12}([.,]\d{1,4})?$/, "prices.amount");

/** One product's price in a book as it is typed; breaks such as 10:5% | 100:9.50. */
export const priceForm = z.object({
  productCode: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
  listPrice: z.string().trim().min(1, "form.required").regex(AMOUNT, "prices.amount"),
  suggestedResalePrice: amount,
  unitCost: amount,
  floorPrice: amount,
  volumeBreaks: z.string().refine(areBreaks, "prices.breaks"),
});
export type PriceForm = z.infer<typeof priceForm>;

export const emptyPrice: PriceForm = { productCode: "", listPrice: "", suggestedResalePrice: "", unitCost: "", floorPrice: "", volumeBreaks: "" };

/** A stored price as it is typed. */
export function typedOf({ productCode, listPrice, suggestedResalePrice, unitCost, floorPrice, volumeBreaks }: Price): PriceForm {
  return {
    productCode,
    listPrice: listPrice.amount,
    suggestedResalePrice: suggestedResalePrice?.amount ?? "",
    unitCost: unitCost?.amount ?? "",
    floorPrice: floorPrice?.amount ?? "",
    volumeBreaks: breaksTyped(volumeBreaks),
  };
}

/** A typed price as it is sent, in the currency of its book. */
export function requestOf({ listPrice, suggestedResalePrice, unitCost, floorPrice, volumeBreaks }: PriceForm, bookCurrency: string): PriceRequest {
  const currency = bookCurrency as Currency;
  const money = (typed: string) => ({ amount: typed.trim().replace(",", "."), currency });
  return {
    listPrice: money(listPrice),
    ...(suggestedResalePrice !== "" && { suggestedResalePrice: money(suggestedResalePrice) }),
    ...(unitCost !== "" && { unitCost: money(unitCost) }),
    ...(floorPrice !== "" && { floorPrice: money(floorPrice) }),
    volumeBreaks: breaksOf(volumeBreaks, bookCurrency),
  };
}
