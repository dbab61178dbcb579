import { describe, expect, it } from "vitest";
import { isNarrowed, listSearch } from "./listSearch";

const read = listSearch(["code"], { status: ["open", "closed"], sort: ["code", "-code"] });

describe("the address of a list", () => {
  it("is read as far as it makes sense", () => {
    expect(read({ code: " A1 ", status: "open", sort: "-code", other: "x" })).toEqual({ code: "A1", status: "open", sort: "-code" });
    expect(read({ code: " ", status: "strange", sort: 7 })).toEqual({});
  });

  it("narrows the list by filters, not by its order", () => {
    expect(isNarrowed(read({ sort: "code" }))).toBe(false);
    expect(isNarrowed(read({ status: "open" }))).toBe(true);
  });
});
