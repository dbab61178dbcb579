import { any, given, listSearch } from "../app/listSearch";
import type { QueryOf } from "../api/queries";

export const LIFECYCLES = ["draft", "active", "retired"] as const;
export const BOOK_KINDS = ["standard", "reseller", "distributor", "agent", "franchisee", "msp", "integrator", "referral"] as const;

/** What the addresses of the lists say. */
export const productSearch = listSearch(["q", "productLine"], {
  lifecycle: LIFECYCLES,
  sort: ["code", "-code", "name", "-name", "changedAt", "-changedAt", "relevance"],
});
export const bookSearch = listSearch(["q"], { kind: BOOK_KINDS, sort: ["code", "-code", "name", "-name", "from", "-from"] });
export const priceSearch = listSearch(["productCode"], { sort: ["productCode", "-productCode", "changedAt", "-changedAt"] });

/** How products stand: what was looked for by how well it fits, else by code. */
export function productOrder({ q, sort }: ReturnType<typeof productSearch>) {
  return sort ?? (q === undefined ? ("code" as const) : ("relevance" as const));
}

/** The same as the API asks for them. */
export function productQuery(search: ReturnType<typeof productSearch>): QueryOf<"/api/products"> {
  const { q, productLine, lifecycle } = search;
  return given({ q, productLine: any(productLine), lifecycle: any(lifecycle), sort: productOrder(search) });
}

export function bookQuery({ q, kind, sort }: ReturnType<typeof bookSearch>): QueryOf<"/api/price-books"> {
  return given({ q, kind, sort: sort ?? "code" });
}

export function priceQuery({ productCode, sort }: ReturnType<typeof priceSearch>): QueryOf<"/api/price-books/{id}/prices"> {
  return given({ productCode: any(productCode), sort: sort ?? "productCode" });
}
