import { describe, expect, it } from "vitest";
import { bundleForm, bundleOf, detailsOf, differing, EMPTY_BUNDLE, formOf, vendorBundleForm } from "./bundleForm";

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

  it("shows what is stored as it is typed, and sends it back as it was", () => {
    const stored = { code: "fitted", name: "Fitted", items: [{ productCode: "15036", quantity: 2.5 }], services: [{ name: "Fitting", cost: { amount: "22.50", currency: "GBP" }, attachRate: 12.5 }] };
    const typed = formOf(stored as Parameters<typeof formOf>[0]);
    expect(typed.services).toEqual([{ name: "Fitting", price: "", cost: "22.50", rate: "12.5" }]);
    expect({ code: "fitted", ...detailsOf(vendorBundleForm.parse(typed), "GBP") }).toEqual(stored);
    expect(bundleForm.safeParse(typed).success, "a partner says what its own service costs").toBe(false);
  });

  it("tells in which parts two differ", () => {
    const mine = { ...EMPTY_BUNDLE, name: "Fitted", items, services: [service] };
    expect(differing(mine, mine)).toEqual([]);
    expect(differing(mine, { ...mine, items: [], services: [{ ...service, rate: "" }] })).toEqual([
      { part: "items", mine: "10 × 15036", theirs: "" },
      { part: "services", mine: " Shop fitting  / 40 / 22,5 / 50", theirs: " Shop fitting  / 40 / 22,5" },
    ]);
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
