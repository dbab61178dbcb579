import { describe, expect, it } from "vitest";
import { bundleForm, bundleOf, EMPTY_BUNDLE } from "./bundleForm";

const items = [{ productCode: "15036", name: "Silk fan", quantity: "10" }];
const service = { name: " Shop fitting ", price: "40", cost: "22,5", rate: "50" };

describe("a bundle's form", () => {
  it("sends products and services of one's own, amounts to the cent", () => {
    const typed = bundleForm.parse({ name: "Fitted", code: "fitted", items, services: [service, { ...service, rate: "" }] });
    const money = (amount: string) => ({ amount, currency: "GBP" });
    const sent = { name: "Shop fitting", price: money("40.00"), cost: money("22.50") };
    expect(bundleOf(typed, "GBP")).toEqual({
      name: "Fitted",
      code: "fitted",
      items: [{ productCode: "15036", quantity: 10 }],
      services: [{ ...sent, attachRate: 50 }, sent],
    });
  });

  it("needs a product, a code without blanks, and shares up to a hundred", () => {
    const whole = { ...EMPTY_BUNDLE, name: "Fitted", code: "fitted", items, services: [service] };
    const isFine = (change: object) => bundleForm.safeParse({ ...whole, ...change }).success;
    expect(isFine({})).toBe(true);
    expect(isFine({ items: [] })).toBe(false);
    expect(isFine({ code: "two words" })).toBe(false);
    expect(isFine({ services: [{ ...service, rate: "101" }] })).toBe(false);
  });
});
