import { describe, expect, it } from "vitest";
import { isLines } from "./sendFile";

describe("a file that is sent", () => {
  it("holds documents or a table, as its name says", () => {
    expect(["a.ndjson", "b.JSONL", "c.csv", "ndjson"].map((name) => isLines({ name }))).toEqual([true, true, false, false]);
  });
});
