import { describe, expect, it } from "vitest";
import { bindingForm, formOf } from "./bindingForm";

const LINE = { productLine: "lamps", deals: "refuse", outlets: "warn" } as const;

describe("how hard grants bind", () => {
  it("is typed as it is stored", () => {
    const stored = { deals: "review", outlets: "warn", lines: [LINE] } as const;
    expect(bindingForm.parse(formOf({ ...stored, lines: [LINE] }))).toEqual(stored);
  });

  it("names each product line once, at the second one that is the same", () => {
    const { error } = bindingForm.safeParse({ deals: "warn", outlets: "warn", lines: [LINE, { ...LINE, productLine: " lamps " }] });
    expect(error?.issues).toMatchObject([{ path: ["lines", 1, "productLine"], message: "settings.lineTwice" }]);
  });
});
