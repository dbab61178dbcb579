import { describe, expect, it } from "vitest";
import { answerForm, requestOf, standingOf, type CustomerQuote } from "./answer";

const quote = (given: Partial<CustomerQuote>): CustomerQuote => ({ status: "sent", open: true, number: 1, lines: [], total: { amount: "1.00", currency: "GBP" }, ...given });

describe("a customer's answer", () => {
  it("says who answers, and what they add if anything", () => {
    expect(requestOf(answerForm.parse({ name: " Kim ", note: " " }))).toEqual({ name: "Kim" });
    expect(requestOf(answerForm.parse({ name: "Kim", note: "By Friday, please." }))).toEqual({ name: "Kim", note: "By Friday, please." });
    expect(answerForm.safeParse({ name: " ", note: "" }).success).toBe(false);
  });

  it("can be given while the quote is open, and only then", () => {
    expect(standingOf(quote({}))).toBe("open");
    expect(standingOf(quote({ open: false }))).toBe("over");
    expect(standingOf(quote({ status: "accepted", open: false }))).toBe("accepted");
    expect(standingOf(quote({ status: "replaced", open: false }))).toBe("replaced");
  });
});
