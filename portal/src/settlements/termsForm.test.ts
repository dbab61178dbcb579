import { describe, expect, it } from "vitest";
import { formOf, termsForm, termsOf, type Terms } from "./termsForm";

const TERMS = {
  payer: "Northwind Lighting",
  iban: "GB29…6819",
  minimum: { amount: "25.00", currency: "GBP" },
  secondAbove: { amount: "10000.00", currency: "GBP" },
} as Terms;
const TYPED = { ...formOf(TERMS), iban: "GB29 NWBK 6016 1331 9268 19", minimum: "25,5" };

describe("how a vendor pays", () => {
  it("is edited from what is stored, but for the account number", () => {
    expect(formOf(TERMS)).toEqual({ payer: "Northwind Lighting", iban: "", bic: "", minimum: "25.00", secondAbove: "10000.00" });
    expect(formOf(undefined).payer).toBe("");
  });

  it("needs an account number and two amounts", () => {
    expect(termsForm.safeParse(TYPED).success).toBe(true);
    for (const wrong of [{ iban: "" }, { iban: "12345" }, { minimum: "a few" }, { secondAbove: "" }, { payer: " " }, { bic: "NW" }]) {
      expect(termsForm.safeParse({ ...TYPED, ...wrong }).success).toBe(false);
    }
  });

  it("is sent in the vendor's currency, without a bank that the number tells", () => {
    expect(termsOf(TYPED, "GBP")).toEqual({
      payer: "Northwind Lighting",
      iban: "GB29 NWBK 6016 1331 9268 19",
      minimum: { amount: "25.50", currency: "GBP" },
      secondAbove: { amount: "10000.00", currency: "GBP" },
    });
    expect(termsOf({ ...TYPED, bic: "NWBKGB2L" }, "GBP").bic).toBe("NWBKGB2L");
  });
});
