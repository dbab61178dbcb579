import { describe, expect, it } from "vitest";
import { quoteForm, requestOf, typedOf, type Quote } from "./quoteForm";

const line = (quantity: string) => ({ productCode: "15036", name: "Silk fan", quantity });

describe("a quote's form", () => {
  it("sends quantities typed with a comma or a point, and no empty reference", () => {
    const typed = quoteForm.parse({ reference: " ", validUntil: "", customer: "", customerDomain: "", lines: [line("1,5"), line("100")] });
    expect(requestOf(typed)).toEqual({ lines: [{ productCode: "15036", quantity: 1.5 }, { productCode: "15036", quantity: 100 }] });
  });

  it("says until when it holds, if it does not hold for good", () => {
    expect(requestOf(quoteForm.parse({ reference: "", validUntil: "2026-12-24", customer: "", customerDomain: "", lines: [line("1")] })).validUntil).toBe("2026-12-24");
  });

  it("names its customer, and keeps what else was known of it", () => {
    const typed = quoteForm.parse({ reference: "", validUntil: "", customer: "Acme ", customerDomain: "", lines: [line("1")] });
    expect(requestOf(typed, { name: "Acme Ltd", country: "GB", domain: "acme.example" }).customer).toEqual({ name: "Acme", country: "GB", domain: null });
  });

  it("sends a bundle as one line, and shows it as one again", () => {
    const bundled = (productCode: string, quantity: number) => ({ productCode, productName: productCode, quantity, bundle: { bundleId: "bun_1", name: "Duo", quantity: 2 } });
    const stored = { lines: [bundled("a", 2), bundled("b", 4), { productCode: "c", productName: "C", quantity: 1 }, bundled("a", 2), bundled("b", 4), bundled("a", 2), bundled("b", 4)] } as Quote;
    const { lines } = requestOf(typedOf(stored));
    const duo = { bundleId: "bun_1", quantity: 2 };
    expect(lines).toEqual([duo, { productCode: "c", quantity: 1 }, duo, duo]);
  });

  it("needs a line, and a number above nothing in each", () => {
    expect(quoteForm.safeParse({ reference: "", validUntil: "", customer: "", customerDomain: "", lines: [] }).success).toBe(false);
    expect(quoteForm.safeParse({ reference: "", validUntil: "", customer: "", customerDomain: "", lines: [line("0")] }).success).toBe(false);
  });
});
