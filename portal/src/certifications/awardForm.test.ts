import { describe, expect, it } from "vitest";
import { awardForm, awardOf } from "./awardForm";

describe("an award", () => {
  it("begins with its own day by the vendor's clock and ends after its last", () => {
    expect(awardOf({ code: "safety", since: "2026-07-01", last: "2026-12-31" }, "Europe/Berlin")).toEqual({
      code: "safety",
      awardedAt: "2026-06-30T22:00:00.000Z",
      expiresAt: "2026-12-31T23:00:00.000Z",
    });
  });

  it("holds as long as the vendor defined where no last day is typed", () => {
    expect(awardOf({ code: "safety", since: "2026-01-01", last: "" }, "UTC")).toEqual({ code: "safety", awardedAt: "2026-01-01T00:00:00.000Z" });
  });

  it("does not end before it begins", () => {
    expect(awardForm.safeParse({ code: "safety", since: "2026-01-02", last: "2026-01-01" }).error?.issues).toMatchObject([{ path: ["last"] }]);
  });
});
