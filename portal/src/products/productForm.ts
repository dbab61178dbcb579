import * as z from "zod";
import type { components } from "../api/contract";
import type { ItemOf } from "../api/queries";

export type Product = ItemOf<"/api/products">;
type Details = components["schemas"]["catalog.ProductDetailsRequest"];

const CODES = /^[^./\\;?#%|]{1,64}$/;

const codes = (text: string) =>
  text
    .split(",")
    .map((it) => it.trim())
    .filter((it) => it !== "");

const codeList = z.string().refine((text) => codes(text).every((it) => CODES.test(it)), "assortment.codesWrong");
const words = z.string().trim().max(1000, "form.tooLong");

/** A product as it is typed; codes with commas between them. */
export const productForm = z.object({
  code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
  name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  productLine: z.string().trim().max(64, "form.tooLong"),
  description: z.string().trim().max(4000, "form.tooLong"),
  forWhom: words,
  unique: words,
  against: words,
  segments: codeList,
  territories: codeList,
});
export type ProductForm = z.infer<typeof productForm>;

export const EMPTY_PRODUCT: ProductForm = { code: "", name: "", productLine: "", description: "", forWhom: "", unique: "", against: "", segments: "", territories: "" };

/** A stored product as it is typed. */
export function typedOf({ code, name, productLine = "", description = "", positioning, availability }: Product): ProductForm {
  const { forWhom = "", unique = "", against = "" } = positioning;
  const { segments = [], territories = [] } = availability ?? {};
  return { code, name, productLine, description, forWhom, unique, against, segments: segments.join(", "), territories: territories.join(", ") };
}

/** What of a typed product can be changed; what is left empty is nothing. */
export function detailsOf({ name, productLine, description, forWhom, unique, against, segments, territories }: Omit<ProductForm, "code">): Details {
  return {
    name,
    ...(productLine !== "" && { productLine }),
    ...(description !== "" && { description }),
    positioning: { ...(forWhom !== "" && { forWhom }), ...(unique !== "" && { unique }), ...(against !== "" && { against }) },
    availability: { segments: codes(segments), territories: codes(territories) },
  };
}
