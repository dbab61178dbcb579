import * as z from "zod";
import { AMOUNT, amountOf } from "../../api/amount";
import type { components } from "../../api/contract";
import { CAUSES } from "../../insights/search";
import { FORMS } from "../action";

type Schemas = components["schemas"];
export type Catalogue = Schemas["performance.ActionCatalogueResponse"];
type Request = Schemas["performance.ActionCatalogueRequest"];
type Currency = NonNullable<Request["entries"][number]["cost"]>["currency"];

/** What a vendor offers its people to do with partners, as it is typed. */
export const catalogueForm = z.object({
  entries: z.array(
    z.object({
      code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
      name: z.string().trim().min(1, "form.required").max(100, "form.tooLong"),
      form: z.enum(FORMS),
      causes: z.array(z.enum(CAUSES)),
      whom: z.string().trim().min(1, "form.required").max(100, "form.tooLong"),
      cost: z.string().trim().refine((it) => it === "" || AMOUNT.test(it), "form.amount"),
      holdOut: z.string().trim().regex(/^([1-9]|[1-4]\d|50)?$/, "actions.catalogue.holdOutWrong"),
    }),
  ),
});

export type CatalogueForm = z.infer<typeof catalogueForm>;

export const EMPTY_ENTRY: CatalogueForm["entries"][number] = { code: "", name: "", form: "coach", causes: [], whom: "", cost: "", holdOut: "" };

/** As the form has it; a form or a cause that is newer than the page cannot be kept by it. */
export function typedOf({ entries }: Catalogue): CatalogueForm {
  return catalogueForm.parse({ entries: entries.map(({ cost, holdOut, ...entry }) => ({ ...entry, cost: cost?.amount ?? "", holdOut: String(holdOut ?? "") })) });
}

export function requestOf({ entries }: CatalogueForm, currency: string): Request {
  return {
    entries: entries.map(({ cost, holdOut, ...entry }) => ({
      ...entry,
      ...(holdOut !== "" && { holdOut: Number(holdOut) }),
      ...(cost !== "" && { cost: { amount: amountOf(cost), currency: currency as Currency } }),
    })),
  };
}
