import { describe, expect, it } from "vitest";
import { cellsOf, csvOf } from "./cells";

describe("a refused row", () => {
  it("is repaired as cells, whether they were texts, numbers, or clear what is stored", () => {
    expect(cellsOf({ code: "A-1", radius: 5, name: null })).toEqual({ code: "A-1", radius: "5", name: "\\N" });
  });

  it("is not repaired in place where it was no row, or holds more than cells do", () => {
    expect(cellsOf("neither here nor there")).toBeUndefined();
    expect(cellsOf({ code: "A-1", contacts: [{ name: "Ada" }] })).toBeUndefined();
    expect(cellsOf(undefined)).toBeUndefined();
  });

  it("is sent again with the columns of all, whatever its texts hold", () => {
    expect(csvOf([{ code: "A,1", name: 'the "one"' }, { code: "B", note: "two\nlines" }])).toBe(
      'code,name,note\r\n"A,1","the ""one""",\r\nB,,"two\nlines"\r\n',
    );
  });
});
