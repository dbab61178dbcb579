import * as z from "zod";
import type { components } from "../api/contract";
import type { ItemOf } from "../api/queries";

export type Price = ItemOf<"/api/price-books/{id}/prices">;
export type PriceRequest = components["schemas"]["catalog.ListPriceRequest"];
type Currency = PriceRequest["listPrice"]["currency"];

const AMOUNT = /^\d{1,12}([.,]\d{1,4})?$/;
const BREAK = /^(\d+(?:[.,]\d+)?)\s*:\s*(\d+(?:[.,]\d+)?)\s*(%?)$/;

const parts = (text: string) =>
  text
    .split("|")
    .map((it) => it.trim())
    .filter((it) => it !== "");

const amount = z.string().trim().regex(/^$|^\d{1,12}([.,]\d{1,4})?$/, "prices.amount");

/** One product's price in a book as it is typed; breaks such as 10:5% | 100:9.50. */
export const priceForm = z.object({
  productCode: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
  listPrice: z.string().trim().min(1, "form.required").regex(AMOUNT, "prices.amount"),
  suggestedResalePrice: amount,
  unitCost: amount,
  floorPrice: amount,
  volumeBreaks: z.string().refine((text) => parts(text).every((it) => BREAK.test(it)), "prices.breaks"),
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
    volumeBreaks: volumeBreaks.map(({ minQuantity, percent, unitPrice }) => `${minQuantity}:${unitPrice === undefined ? `${percent ?? 0}%` : unitPrice.amount}`).join(" | "),
  };
}

/** A typed price as it is sent, in the currency of its book. */
export function requestOf({ listPrice, suggestedResalePrice, unitCost, floorPrice, volumeBreaks }: PriceForm, bookCurrency: string): PriceRequest {
  const currency = bookCurrency as Currency;
  const money = (typed: string) => ({ amount: typed.trim().replace(",", "."), currency });
  const number = (typed: string) => Number(typed.replace(",", "."));
  return {
    listPrice: money(listPrice),
    ...(suggestedResalePrice !== "" && { suggestedResalePrice: money(suggestedResalePrice) }),
    ...(unitCost !== "" && { unitCost: money(unitCost) }),
    ...(floorPrice !== "" && { floorPrice: money(floorPrice) }),
    volumeBreaks: parts(volumeBreaks).map((it) => {
      const [, quantity = "", value = "", sign] = BREAK.exec(it) ?? [];
      return { minQuantity: number(quantity), ...(sign === "%" ? { percent: number(value) } : { unitPrice: money(value) }) };
    }),
  };
}
