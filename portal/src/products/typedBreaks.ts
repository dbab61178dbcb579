import type { components } from "../api/contract";
import type { ItemOf } from "../api/queries";

type Break = ItemOf<"/api/price-books">["volumeBreaks"][number];
type BreakRequest = components["schemas"]["catalog.VolumeBreakRequest"];
type Currency = NonNullable<BreakRequest["unitPrice"]>["currency"];

const BREAK = /^(\d+(?:[.,]\d+)?)\s*:\s*(\d+(?:[.,]\d+)?)\s*(%?)$/;

const parts = (text: string) =>
  text
    .split("|")
    .map((it) => it.trim())
    .filter((it) => it !== "");

const number = (typed: string) => Number(typed.replace(",", "."));

/** Whether a text is volume breaks, such as 10:5% | 100:9.50. */
export function areBreaks(text: string): boolean {
  return parts(text).every((it) => BREAK.test(it));
}

/** Volume breaks as they are typed. */
export function breaksTyped(breaks: Break[]): string {
  return breaks.map(({ minQuantity, percent, unitPrice }) => `${minQuantity}:${unitPrice === undefined ? `${percent ?? 0}%` : unitPrice.amount}`).join(" | ");
}

/** Typed volume breaks as they are sent, prices in the currency of their book. */
export function breaksOf(text: string, bookCurrency: string): BreakRequest[] {
  return parts(text).map((it) => {
    const [, quantity = "", value = "", sign] = BREAK.exec(it) ?? [];
    const price = { amount: value.replace(",", "."), currency: bookCurrency as Currency };
    return { minQuantity: number(quantity), ...(sign === "%" ? { percent: number(value) } : { unitPrice: price }) };
  });
}
