import { describe, expect, it } from "vitest";
import { emptyPrice, priceForm, requestOf, typedOf, type Price } from "./priceForm";

const PRICE: Price = {
  id: "lpr_1",
  productCode: "15036",
  listPrice: { amount: "0.83", currency: "GBP" },
  unitCost: { amount: "0.40", currency: "GBP" },
  volumeBreaks: [{ minQuantity: 10, percent: 5 }, { minQuantity: 100, unitPrice: { amount: "0.70", currency: "GBP" } }],
  warnings: [],
  version: 1,
  changedAt: "2026-11-29T10:17:12.972Z",
};

describe("a price typed by hand", () => {
  it("is what is stored, read and sent again", () => {
    const typed = typedOf(PRICE);
    expect(typed.volumeBreaks).toBe("10:5% | 100:0.70");
    const { listPrice, unitCost, volumeBreaks } = PRICE;
    expect(requestOf(typed, "GBP")).toEqual({ listPrice, unitCost, volumeBreaks });
  });

  it("may have a comma and must be a number", () => {
    expect(requestOf({ ...emptyPrice, listPrice: "1,25", volumeBreaks: "10 : 2,5%" }, "EUR")).toEqual({
      listPrice: { amount: "1.25", currency: "EUR" },
      volumeBreaks: [{ minQuantity: 10, percent: 2.5 }],
    });
    const wrong = priceForm.safeParse({ ...emptyPrice, productCode: "A", listPrice: "dear", volumeBreaks: "ten:5%" });
    expect(wrong.error?.issues.map(({ path }) => path.join("."))).toEqual(["listPrice", "volumeBreaks"]);
  });
});
