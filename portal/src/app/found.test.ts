import { describe, expect, it } from "vitest";
import { holds } from "./found";

describe("a name in the palette", () => {
  it("is found by a piece of it, whatever case and accents are typed", () => {
    expect(holds("Verträge", "vertrage")).toBe(true);
    expect(holds("Quotes", "UOT")).toBe(true);
    expect(holds("Quotes", "deals")).toBe(false);
    expect(holds("Quotes", "")).toBe(true);
  });
});
