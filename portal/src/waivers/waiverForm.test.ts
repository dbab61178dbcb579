import { describe, expect, it } from "vitest";
import { EMPTY_WAIVER, waiverForm, waiverOf } from "./waiverForm";

const typed = { ...EMPTY_WAIVER, code: "N-1", name: "North", partner: "12841", country: "gb", latitude: "52,63", longitude: "-1.3", radius: "2", until: "2027-06-01", reason: "a mall between" };

describe("a waiver's form", () => {
  it("sends the outlet where it is to stand, and nothing that was left empty", () => {
    expect(waiverOf(waiverForm.parse(typed))).toEqual({
      outlet: { code: "N-1", name: "North", partner: "12841", address: { country: "GB" }, latitude: 52.63, longitude: -1.3, protectedRadius: { value: 2, unit: "km" } },
      until: "2027-06-01",
      reason: "a mall between",
    });
  });

  it("names what is missing or off the globe", () => {
    const wrong = (values: object) => waiverForm.safeParse({ ...typed, ...values }).error?.issues.map(({ path }) => path[0]);
    expect(wrong({ latitude: "91", longitude: "east", until: "", reason: " " })).toEqual(["latitude", "longitude", "until", "reason"]);
  });
});
