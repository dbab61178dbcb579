import { describe, expect, it } from "vitest";
import { replayForm, replayOf } from "./replayForm";

describe("what is to be sent again", () => {
  it("is meant by the vendor's clock", () => {
    expect(replayOf({ since: "2026-07-01T09:30", until: "2026-07-01T10:00", which: "failed" }, "Europe/Berlin")).toEqual({
      since: "2026-07-01T07:30:00.000Z",
      until: "2026-07-01T08:00:00.000Z",
    });
  });

  it("goes on to now where no end is typed, and is what was delivered too where that is asked for", () => {
    expect(replayOf({ since: "2026-01-01T09:30", until: "", which: "all" }, "UTC")).toEqual({ since: "2026-01-01T09:30:00.000Z", delivered: true });
  });

  it("does not end before it begins", () => {
    const { error } = replayForm.safeParse({ since: "2026-01-01T09:30", until: "2026-01-01T09:30", which: "failed" });
    expect(error?.issues).toMatchObject([{ path: ["until"], message: "deliveries.untilEarlier" }]);
  });
});
