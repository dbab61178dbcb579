import { describe, expect, it } from "vitest";
import { dealForm, dealOf, EMPTY_DEAL, vendorDealForm } from "./dealForm";

describe("a deal's form", () => {
  it("needs no more than the customer's name", () => {
    const typed = dealForm.parse({ ...EMPTY_DEAL, customer: " Brightwater " });
    expect(dealOf(typed, "GBP")).toEqual({ customer: { name: "Brightwater" } });
  });

  it("says for which partner, where the vendor registers it, and which product lines it is about", () => {
    const typed = { ...EMPTY_DEAL, customer: "B", partner: "HL-77", taxId: "GB 123", productLines: "lamps, fans" };
    expect(dealOf(vendorDealForm.parse(typed), "GBP")).toEqual({ partner: "HL-77", customer: { name: "B", taxId: "GB 123" }, productLines: ["lamps", "fans"] });
    expect(vendorDealForm.safeParse({ ...typed, partner: " " }).success).toBe(false);
  });

  it("writes an amount to the last digit, typed with a comma or a point", () => {
    const value = (typed: string) => dealOf({ ...EMPTY_DEAL, customer: "B", value: typed }, "EUR").value;
    expect(value("900719925474.5")).toEqual({ amount: "900719925474.50", currency: "EUR" });
    expect(value("12,30")).toEqual({ amount: "12.30", currency: "EUR" });
    expect(value("7")).toEqual({ amount: "7.00", currency: "EUR" });
  });

  it("refuses amounts that could be meant in two ways", () => {
    for (const value of ["1.234.567", "1,234", "-5", "1e5", "£5"]) {
      expect(dealForm.safeParse({ ...EMPTY_DEAL, customer: "B", value }).success, value).toBe(false);
    }
  });
});
