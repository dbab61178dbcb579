import { describe, expect, it } from "vitest";
import { guessed } from "./guess";
import { emptyForm, layoutForm, requestOf, typedOf } from "./layoutForm";
import { headOf, rowsOf, separatorOf } from "./sample";

const GERMAN = "Händler;Artikel;Menge;Betrag;Datum\nHL-77;15036;2;1.234,50;28.11.2026\n";

describe("the first lines of a file", () => {
  it("are taken whole", () => {
    const long = `a,b\n${"x".repeat(70_000)},1\n`;
    expect(headOf(long)).toBe("a,b\n");
    expect(headOf("\uFEFFa\n1\n")).toBe("a\n1\n");
  });

  it("are cut into cells, quoted or not", () => {
    expect(rowsOf('a;"b;""c""\nd"; e \r\n\r\n1;2', ";")).toEqual([["a", 'b;"c"\nd', "e"], ["1", "2"]]);
    expect(separatorOf("a\tb,c\td")).toBe("\t");
  });
});

describe("a layout", () => {
  it("is told by a file's own header, numbers and days", () => {
    const typed = guessed(GERMAN, emptyForm("erp"));
    expect(requestOf(typed)).toEqual({
      header: true,
      separator: ";",
      decimal: "comma",
      dates: "dd.MM.yyyy",
      columns: [
        { column: "partnerCode", name: "Händler" },
        { column: "productCode", name: "Artikel" },
        { column: "quantity", name: "Menge" },
        { column: "soldAt", name: "Datum" },
        { column: "amount", name: "Betrag" },
      ],
    });
  });

  it("keeps what was said where a file does not say otherwise", () => {
    const typed = emptyForm("erp");
    typed.columns.currency = { at: "", constant: "GBP" };
    expect(guessed(GERMAN, typed).columns.currency).toEqual({ at: "", constant: "GBP" });
    const placed = guessed("2026-11-28|15036|HL-77\n", emptyForm("pos"));
    expect([placed.header, placed.separator]).toEqual(["no", "|"]);
  });

  it("is stored and read back as it was", () => {
    const typed = guessed(GERMAN, emptyForm("erp"));
    typed.columns.quantity = { at: "place:3", constant: "1" };
    const stored = { source: "erp", version: 0, changedAt: "2026-11-28T10:00:00Z", ...requestOf(typed) };
    expect(requestOf(typedOf(stored as Parameters<typeof typedOf>[0]))).toEqual(requestOf(typed));
  });

  it("says where the four columns are that every line needs, for a source that is a code", () => {
    const wrong = (source: string) => layoutForm.safeParse(emptyForm(source)).error?.issues.map(({ path }) => path.join("."));
    expect(wrong("erp")).toEqual(["columns.partnerCode.at", "columns.productCode.at", "columns.quantity.at", "columns.soldAt.at"]);
    expect(wrong("a/b")).toContain("source");
  });
});
