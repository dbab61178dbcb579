import { describe, expect, it } from "vitest";
import type { Offer } from "../api/types";
import { shownOf } from "./search";

const offer = (promotionCode: string, qualifies: boolean, until: string) => ({ promotionCode, qualifies, until }) as Offer;
const all = [offer("far", true, "2027-06-30"), offer("no", false, "2026-12-01"), offer("soon", true, "2026-12-15")];
const now = new Date("2026-11-29T00:00:00Z");
const codes = (show?: "yours" | "others" | "ending") => shownOf(all, { show }, now).map((it) => it.promotionCode);

describe("the offers shown", () => {
  it("begin with those the partner gets, of them those that end first", () => {
    expect(codes()).toEqual(["soon", "far", "no"]);
  });

  it("are narrowed to those it gets, those it does not, and those it gets that end within thirty days", () => {
    expect(codes("yours")).toEqual(["soon", "far"]);
    expect(codes("others")).toEqual(["no"]);
    expect(codes("ending")).toEqual(["soon"]);
  });
});
