import { expect, test } from "vitest";
import type { Deal } from "../api/types";
import { expectationForm, expectationOf, isLive, typedOf } from "./expectation";

const STORED = { value: { amount: "12000.00", currency: "EUR" }, description: "Spring range" } as unknown as Deal;
const BARE = {} as unknown as Deal;

test("what is expected is typed, and sent in the currency that it has", () => {
  expect(typedOf(STORED)).toEqual({ value: "12000.00", description: "Spring range" });
  expect(expectationOf({ value: "13000,5", description: "" }, STORED, "GBP")).toEqual({ value: { amount: "13000.50", currency: "EUR" } });
  expect(expectationOf({ value: "5", description: "New" }, BARE, "GBP")).toEqual({ value: { amount: "5.00", currency: "GBP" }, description: "New" });
  expect(expectationOf(typedOf(BARE), BARE, "GBP")).toEqual({});
});

test("an amount is an amount", () => {
  const isFine = (value: string) => expectationForm.safeParse({ value, description: "" }).success;
  expect(["", "12", "12,50"].every(isFine)).toBe(true);
  expect(["twelve", "1.000,00", "-5"].some(isFine)).toBe(false);
});

test("nothing more is expected of a deal that has ended", () => {
  const live = (status: string) => isLive({ status } as Deal);
  expect(["review", "registered", "approved"].every(live)).toBe(true);
  expect(["won", "lost", "expired", "withdrawn", "rejected"].some(live)).toBe(false);
});
