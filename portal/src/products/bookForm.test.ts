import { describe, expect, it } from "vitest";
import { bookForm, detailsOf, differing, emptyBook, requestOf, typedOf, type Book } from "./bookForm";

const BERLIN = "Europe/Berlin";
const STORED = {
  code: "trade",
  name: "Trade",
  kind: "reseller",
  currency: "EUR",
  from: "2026-01-01T08:30:00Z",
  until: "2026-06-30T22:00:00Z",
  breaksBy: "product",
  volumeBreaks: [{ minQuantity: 10, percent: 5 }, { minQuantity: 100, unitPrice: { amount: "9.50", currency: "EUR" } }],
  tierDiscounts: [{ tier: "gold", percent: 5 }, { tier: "gold", productLine: "lamps", percent: 7.5 }],
} as unknown as Book;

describe("a price book's form", () => {
  it("shows the days of the vendor's zone, the last one part of it", () => {
    expect(typedOf(STORED, BERLIN)).toMatchObject({ from: "2026-01-01", until: "2026-06-30", volumeBreaks: "10:5% | 100:9.50" });
  });

  it("leaves instants as they were where their day stays", () => {
    const { code: _, kind: __, currency: ___, ...details } = STORED;
    expect(detailsOf(bookForm.parse(typedOf(STORED, BERLIN)), BERLIN, STORED)).toEqual(details);
    const later = { ...typedOf(STORED, BERLIN), from: "2026-02-01", until: "2026-07-31" };
    expect(detailsOf(later, BERLIN, STORED)).toMatchObject({ from: "2026-01-31T23:00:00.000Z", until: "2026-07-31T22:00:00.000Z" });
    expect(detailsOf({ ...later, until: "" }, BERLIN, STORED)).not.toHaveProperty("until");
  });

  it("opens a book with whom it is for and its currency", () => {
    const typed = bookForm.parse({ ...emptyBook("gbp", "2026-11-24"), code: "new", name: "New" });
    expect(requestOf(typed, "UTC")).toEqual({ code: "new", kind: "standard", currency: "GBP", name: "New", from: "2026-11-24T00:00:00.000Z", breaksBy: "line", volumeBreaks: [], tierDiscounts: [] });
  });

  it("ends no day before it begins, and takes off at most all", () => {
    const wrong = (change: object) => bookForm.safeParse({ ...emptyBook("EUR", "2026-11-24"), code: "a", name: "A", ...change }).error?.issues.map((issue) => issue.path.join("."));
    expect(wrong({ until: "2026-11-24" })).toBeUndefined();
    expect(wrong({ until: "2026-11-23" })).toEqual(["until"]);
    expect(wrong({ tierDiscounts: [{ tier: "gold", productLine: "", percent: "101" }] })).toEqual(["tierDiscounts.0.percent"]);
    expect(wrong({ volumeBreaks: "ten: 5" })).toEqual(["volumeBreaks"]);
  });

  it("tells in which parts two differ", () => {
    const mine = typedOf(STORED, BERLIN);
    expect(differing(mine, mine)).toEqual([]);
    expect(differing(mine, { ...mine, tierDiscounts: [] })).toEqual([{ part: "tierDiscounts", mine: "gold: 5 %, gold / lamps: 7.5 %", theirs: "" }]);
  });
});
