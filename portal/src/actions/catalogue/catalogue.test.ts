import { describe, expect, it } from "vitest";
import { catalogueForm, EMPTY_ENTRY, requestOf, typedOf, type Catalogue } from "./catalogue";

const VISIT = { code: "visit", name: "Visit it", form: "coach", causes: ["pipeline"], whom: "field team" };
const STORED = { version: 3, entries: [{ ...VISIT, cost: { amount: "80.00", currency: "GBP" }, holdOut: 20 }, VISIT] } as Catalogue;

describe("a catalogue of actions", () => {
  it("is sent back as it was read, where nothing was typed", () => {
    expect(requestOf(typedOf(STORED), "GBP")).toEqual({ entries: STORED.entries });
  });

  it("writes an amount as the wire has it, and no cost where none is typed", () => {
    const typed = catalogueForm.parse({ entries: [{ ...VISIT, cost: "99,5", holdOut: "" }] });
    expect(requestOf(typed, "GBP").entries[0]?.cost).toEqual({ amount: "99.50", currency: "GBP" });
    expect(requestOf({ entries: [EMPTY_ENTRY] }, "GBP").entries[0]).not.toHaveProperty("cost");
  });

  it("lacks what is not typed", () => {
    const wrong = catalogueForm.safeParse({ entries: [{ ...EMPTY_ENTRY, cost: "much", holdOut: "60" }] });
    expect(wrong.error?.issues.map(({ path, message }) => [path[2], message])).toEqual([
      ["code", "form.required"],
      ["name", "form.required"],
      ["whom", "form.required"],
      ["cost", "form.amount"],
      ["holdOut", "actions.catalogue.holdOutWrong"],
    ]);
  });
});
