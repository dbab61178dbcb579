import { expect, test } from "vitest";
import { emptySale, nextAfter, saleForm, saleOf } from "./saleForm";

const SALE = { ...emptySale("2026-11-28"), partnerCode: " HL-77 ", productCode: "15036", quantity: "2,5", amount: "12,50" };
const wrongIn = (change: object) => saleForm.safeParse({ ...SALE, ...change }).error?.issues.map(({ path }) => path[0]) ?? [];

test("a sale is sent without what was left empty, its decimals with a point", () => {
  const sent = { partnerCode: "HL-77", productCode: "15036", soldAt: "2026-11-28", kind: "sale", quantity: "2.5", amount: "12.50" };
  expect(saleOf(saleForm.parse(SALE))).toEqual(sent);
  expect(saleOf(saleForm.parse({ ...SALE, returns: "A-1" })), "a sale takes nothing back").toEqual(sent);
  const returned = saleForm.parse({ ...SALE, kind: "return", quantity: "", externalId: "A-2", returns: "A-1" });
  expect(saleOf(returned)).toEqual({ partnerCode: "HL-77", productCode: "15036", soldAt: "2026-11-28", kind: "return", amount: "12.50", externalId: "A-2", returns: "A-1" });
});

test("a sale has units and an amount, and a correction the number of what it corrects", () => {
  expect(wrongIn({})).toEqual([]);
  expect(wrongIn({ quantity: "", amount: "-3" })).toEqual(["amount", "quantity"]);
  expect(wrongIn({ quantity: "", kind: "return" })).toEqual([]);
  expect(wrongIn({ mode: "correct" })).toEqual(["externalId"]);
  expect(wrongIn({ partnerCode: " ", soldAt: "yesterday" })).toEqual(["partnerCode", "soldAt"]);
});

test("the next sale is of the same partner on the same day", () => {
  expect(nextAfter(SALE)).toEqual({ ...emptySale("2026-11-28"), partnerCode: SALE.partnerCode });
});
