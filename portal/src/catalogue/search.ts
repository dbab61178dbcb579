import type { QueryOf } from "../api/queries";
import { listSearch, type ListSearch } from "../app/listSearch";

const SORTS = ["code", "-code", "name", "-name"] as const;
const CHOICES = { sort: SORTS } as const;

/** What the address of the catalogue says: words to look for, a product line, an order. */
export const catalogueSearch = listSearch(["q", "productLine"], CHOICES);
export type CatalogueSearch = ListSearch<"q" | "productLine", typeof CHOICES>;

/** The same as the API asks for it; with words the best first, unless said otherwise. */
export function catalogueQuery({ q, productLine, sort }: CatalogueSearch): QueryOf<"/api/my/products"> {
  return {
    ...(q !== undefined && { q }),
    ...(productLine !== undefined && { productLine: [productLine] }),
    sort: sort ?? (q === undefined ? "code" : "relevance"),
  };
}

const QUANTITY = /^\d{1,9}([.,]\d{1,3})?$/;

/** A number of units as it was typed, or undefined where it is none. */
export function quantityOf(typed: string): number | undefined {
  const text = typed.trim();
  const quantity = QUANTITY.test(text) ? Number(text.replace(",", ".")) : 0;
  return quantity > 0 ? quantity : undefined;
}

/** What the address of a product says: how many of it are bought at once. */
export const productSearch = listSearch(["quantity"], {});
