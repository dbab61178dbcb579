import { describe, expect, it } from "vitest";
import { agreementForm, EMPTY_AGREEMENT, nextOf, requestOf } from "./agreementForm";

const typed = { ...EMPTY_AGREEMENT, code: "resale", title: "Resale", text: "Sell well." };
const wrong = (it: object) => agreementForm.safeParse(it).error?.issues.map((issue) => issue.path[0]);

describe("a version of an agreement as it is typed", () => {
  it("needs a code, a title and a text", () => {
    expect(wrong(typed)).toBeUndefined();
    expect(wrong(EMPTY_AGREEMENT)).toEqual(["code", "title", "text"]);
  });

  it("withholds nothing without a day until when it is accepted", () => {
    expect(wrong({ ...typed, withholds: ["deals"] })).toEqual(["acceptUntil"]);
    expect(wrong({ ...typed, withholds: ["deals"], acceptUntil: "2026-12-24" })).toBeUndefined();
  });

  it("names countries by two letters", () => {
    expect(wrong({ ...typed, countries: "gb, Germany" })).toEqual(["countries"]);
    expect(requestOf({ ...typed, countries: "gb, de," }, "UTC").countries).toEqual(["GB", "DE"]);
  });

  it("is asked at once without a day, and accepted until the end of the day that it names, in the vendor's zone", () => {
    expect(requestOf(typed, "UTC")).toEqual({ code: "resale", title: "Resale", text: "Sell well.", partnerTypes: [], countries: [] });
    const request = requestOf({ ...typed, from: "2026-12-01", acceptUntil: "2026-12-24", withholds: ["quotes"] }, "Europe/Berlin");
    expect(request.from).toBe("2026-11-30T23:00:00.000Z");
    expect(request.deadline).toEqual({ acceptBy: "2026-12-24T23:00:00.000Z", withholds: ["quotes"] });
  });

  it("begins as the version before, without its days", () => {
    const deadline = { acceptBy: "2026-12-24T23:00:00Z", withholds: ["deals" as const] };
    const agreement = { title: "Resale", text: "Sell well.", partnerTypes: ["agent" as const], countries: ["GB", "DE"], from: "2026-11-01T00:00:00Z", deadline };
    const stored = { id: "agr_1", code: "resale", number: 1, agreement, createdAt: "", changedAt: "", version: 0 };
    expect(nextOf(stored)).toEqual({ ...typed, partnerTypes: ["agent"], countries: "GB, DE", withholds: ["deals"] });
  });
});
