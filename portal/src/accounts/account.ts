import * as z from "zod";
import type { components } from "../api/contract";
import type { ItemOf, QueryOf } from "../api/queries";
import { any, given, listSearch } from "../app/listSearch";
import { country, type Wording } from "../i18n/format";

export type Account = ItemOf<"/api/accounts">;
export type Identity = Account["identity"];
export type Match = components["schemas"]["territory.AccountMatchResponse"];
type CustomerRequest = components["schemas"]["territory.CustomerRequest"];

/** What an end customer is told from others by, and what a page calls each. */
export const PARTS = {
  name: "deals.customerName",
  domain: "deals.domain",
  taxId: "deals.inbox.taxId",
  phone: "partners.phone",
  street: "deals.inbox.street",
  postalCode: "deals.postalCode",
  city: "deals.inbox.city",
  country: "partners.countryCode",
} as const satisfies Record<keyof Identity, string>;

export const PART_NAMES = Object.keys(PARTS) as (keyof Identity)[];

const upTo = (most: number) => z.string().trim().max(most, "form.tooLong");

/** An end customer as it is typed; the name is enough, and the more there is the surer it is told from others. */
export const customerForm = z.object({
  name: upTo(200).min(1, "form.required"),
  domain: upTo(253),
  taxId: upTo(40),
  phone: upTo(40),
  street: upTo(200),
  postalCode: upTo(16),
  city: upTo(100),
  country: z.string().trim().regex(/^([A-Za-z]{2})?$/, "form.country"),
});

export type CustomerForm = z.infer<typeof customerForm>;

/** The same with the vendor's own code, which is given once. */
export const accountForm = customerForm.extend({ code: upTo(64) });
export type AccountForm = z.infer<typeof accountForm>;

export const EMPTY_ACCOUNT: AccountForm = { code: "", name: "", domain: "", taxId: "", phone: "", street: "", postalCode: "", city: "", country: "" };

/** What is known of a customer, as it would be typed. */
export function typedOf(identity: Identity): CustomerForm {
  return Object.fromEntries(PART_NAMES.map((part) => [part, identity[part] ?? ""])) as CustomerForm;
}

/** The same as it is sent: what is left empty is not known. */
export function customerOf({ country, ...texts }: CustomerForm): CustomerRequest {
  const known = Object.entries(texts).filter(([part, value]) => part in PARTS && value !== "");
  return { ...(Object.fromEntries(known) as { name: string }), ...(country !== "" && { country: country.toUpperCase() as NonNullable<CustomerRequest["country"]> }) };
}

/** Where a customer is, in a line. */
export function placeOf(identity: Identity, wording: Wording): string {
  const town = [identity.postalCode, identity.city].filter(Boolean).join(" ");
  return [identity.street, town, identity.country === undefined ? "" : country(identity.country, wording)].filter(Boolean).join(", ") || "–";
}

const ORDERS = ["name", "-name", "createdAt", "-createdAt", "changedAt", "-changedAt"] as const;

/** What the address of the list says. */
export const accountSearch = listSearch(["q", "code"], { sort: ORDERS });
type AccountSearch = ReturnType<typeof accountSearch>;

/** What is first unless an order is chosen: what fits the words best, without words by name. */
export const firstOf = ({ q, sort }: AccountSearch) => sort ?? (q === undefined ? "name" : "relevance");

/** The same as the API asks for it. */
export function accountQuery({ q, code, sort }: AccountSearch): QueryOf<"/api/accounts"> {
  return given({ q, code: any(code), sort: firstOf({ q, sort }) });
}

/** What the address of a merging says: into which other account. */
export const mergeSearch = listSearch(["into"], {});
