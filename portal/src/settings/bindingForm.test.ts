import { describe, expect, it } from "vitest";
import { bindingForm, differing, formOf } from "./bindingForm";

const LINE = { productLine: "lamps", deals: "refuse", outlets: "warn" } as const;

describe("how hard grants bind", () => {
  it("is typed as it is stored", () => {
    const stored = { deals: "review", outlets: "warn", lines: [LINE] } as const;
    expect(bindingForm.parse(formOf({ ...stored, lines: [LINE] }))).toEqual(stored);
  });

  it("differs by line, and by what holds for the others", () => {
    const mine = { deals: "warn", outlets: "warn", lines: [LINE, { ...LINE, productLine: "cables" }] } as const;
    const theirs = { deals: "review", outlets: "warn", lines: [{ ...LINE, deals: "warn" }] } as const;
    expect(differing(bindingForm.parse(mine), bindingForm.parse(theirs)).map((it) => [it.line, it.mine?.deals, it.theirs?.deals])).toEqual([
      [undefined, "warn", "review"],
      ["lamps", "refuse", "warn"],
      ["cables", "refuse", undefined],
    ]);
    expect(differing(bindingForm.parse(mine), bindingForm.parse(mine))).toEqual([]);
  });

  it("names each product line once, at the second one that is the same", () => {
    const { error } = bindingForm.safeParse({ deals: "warn", outlets: "warn", lines: [LINE, { ...LINE, productLine: " lamps " }] });
    expect(error?.issues).toMatchObject([{ path: ["lines", 1, "productLine"], message: "settings.lineTwice" }]);
  });
});
