import { expect, test } from "vitest";
import { dealPriceForm, EMPTY_DEAL_PRICE, requestOf, vendorDealPriceForm } from "./dealPrice";

const TYPED = { ...EMPTY_DEAL_PRICE, customer: " Acme ", productCode: "15036", unitPrice: "0,7", until: "2027-03-31", reason: "A chain" };

test("a deal price is sent to the cent, and no empty domain", () => {
  expect(requestOf(dealPriceForm.parse(TYPED), "GBP")).toEqual({
    customer: { name: "Acme" },
    productCode: "15036",
    unitPrice: { amount: "0.70", currency: "GBP" },
    until: "2027-03-31",
    reason: "A chain",
  });
});

test("everything but the domain is needed", () => {
  expect(dealPriceForm.safeParse(EMPTY_DEAL_PRICE).error?.issues.map(({ path }) => path[0])).toEqual(["customer", "productCode", "unitPrice", "until", "reason"]);
});

test("the vendor says whose customer it is", () => {
  expect(vendorDealPriceForm.safeParse(TYPED).error?.issues.map(({ path }) => path[0])).toEqual(["partner"]);
  expect(requestOf(vendorDealPriceForm.parse({ ...TYPED, partner: "12841" }), "GBP", "par_1").partnerId).toBe("par_1");
});
