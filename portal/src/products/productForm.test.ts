import { expect, test } from "vitest";
import { detailsOf, EMPTY_PRODUCT, productForm, typedOf, type Product } from "./productForm";

const STORED = {
  code: "15036",
  name: "Silk fan",
  productLine: "merchandise",
  positioning: { forWhom: "reading rooms" },
  availability: { segments: ["gold", "silver"], territories: [] },
} as unknown as Product;

test("what is stored is typed, and sent back as it was", () => {
  const { code, ...details } = STORED;
  expect(typedOf(STORED)).toMatchObject({ code, segments: "gold, silver", territories: "", description: "", unique: "" });
  expect(detailsOf(productForm.parse(typedOf(STORED)))).toEqual(details);
  expect(detailsOf({ ...EMPTY_PRODUCT, name: "Fan" })).toEqual({ name: "Fan", positioning: {}, availability: { segments: [], territories: [] } });
});

test("a name and a code are needed, and codes are codes", () => {
  const wrong = (change: object) => productForm.safeParse({ ...EMPTY_PRODUCT, code: "a", name: "A", ...change }).error?.issues.map((it) => [it.path[0], it.message]);
  expect(wrong({})).toBeUndefined();
  expect(wrong({ code: " ", name: "" })).toEqual([["code", "form.required"], ["name", "form.required"]]);
  expect(wrong({ segments: "gold; silver" })).toEqual([["segments", "assortment.codesWrong"]]);
  expect(wrong({ territories: "DE-BY, , AT" })).toBeUndefined();
});
