import { describe, expect, it } from "vitest";
import { cartForm, EMPTY_CART, evaluationOf } from "./cart";

describe("a cart that is tried", () => {
  it("is sent with the lines of its products, as of the middle of the day", () => {
    const typed = cartForm.parse({ partner: "12841", at: "2026-12-24", lines: [{ product: "15036", quantity: "2,5", price: "9,9" }, { product: "X", quantity: "1", price: "3" }] });
    expect(evaluationOf(typed, "par_1", "GBP", new Map([["15036", "merchandise"]]))).toEqual({
      partnerId: "par_1",
      currency: "GBP",
      at: "2026-12-24T12:00:00Z",
      lines: [
        { line: 1, productCode: "15036", productLine: "merchandise", quantity: 2.5, unitPrice: { amount: "9.90", currency: "GBP" } },
        { line: 2, productCode: "X", quantity: 1, unitPrice: { amount: "3.00", currency: "GBP" } },
      ],
    });
  });

  it("has a partner, and of each product some", () => {
    const wrong = cartForm.safeParse({ ...EMPTY_CART, lines: [{ product: "A", quantity: "0", price: "1.234" }] }).error?.issues;
    expect(wrong?.map(({ path }) => path.join("."))).toEqual(["partner", "lines.0.quantity", "lines.0.price"]);
  });
});
