import { describe, expect, it } from "vitest";
import { quoteForm, requestOf } from "./quoteForm";

const line = (quantity: string) => ({ productCode: "15036", name: "Silk fan", quantity });

describe("a quote's form", () => {
  it("sends quantities typed with a comma or a point, and no empty reference", () => {
    const typed = quoteForm.parse({ reference: " ", validUntil: "", lines: [line("1,5"), line("100")] });
    expect(requestOf(typed)).toEqual({ lines: [{ productCode: "15036", quantity: 1.5 }, { productCode: "15036", quantity: 100 }] });
  });

  it("says until when it holds, if it does not hold for good", () => {
    expect(requestOf(quoteForm.parse({ reference: "", validUntil: "2026-12-24", lines: [line("1")] })).validUntil).toBe("2026-12-24");
  });

  it("needs a line, and a number above nothing in each", () => {
    expect(quoteForm.safeParse({ reference: "", validUntil: "", lines: [] }).success).toBe(false);
    expect(quoteForm.safeParse({ reference: "", validUntil: "", lines: [line("0")] }).success).toBe(false);
  });
});
