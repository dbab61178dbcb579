import { describe, expect, it } from "vitest";
import { adjustmentOf, resolutionForm } from "./dispute";
import { disputeQuery } from "./search";

describe("disputes", () => {
  it("are shown to the vendor as they wait, and to a partner all", () => {
    expect(disputeQuery({}, false)).toEqual({ status: ["open"], sort: "createdAt" });
    expect(disputeQuery({}, true)).toEqual({ sort: "-createdAt" });
    expect(disputeQuery({ status: "adjusted", partnerCode: "12841", sort: "-changedAt" }, false)).toEqual({
      status: ["adjusted"],
      partnerCode: ["12841"],
      sort: "-changedAt",
    });
  });
});

describe("how a dispute ends", () => {
  it("is by owing more or less, or by all staying as it is", () => {
    expect(adjustmentOf({ outcome: "more", amount: "12,5", reason: "r" }, "GBP")).toEqual({ amount: "12.50", currency: "GBP" });
    expect(adjustmentOf({ outcome: "less", amount: "3", reason: "r" }, "GBP")).toEqual({ amount: "-3.00", currency: "GBP" });
    expect(adjustmentOf({ outcome: "stays", amount: "3", reason: "r" }, "GBP")).toBeUndefined();
    expect(adjustmentOf({ outcome: "more", amount: "a few", reason: "r" }, "GBP")).toBeUndefined();
  });

  it("takes a reason, and an amount that is not nothing", () => {
    expect(resolutionForm.safeParse({ outcome: "stays", amount: "", reason: "The rate was 2 %" }).success).toBe(true);
    expect(resolutionForm.safeParse({ outcome: "stays", amount: "", reason: " " }).success).toBe(false);
    for (const amount of ["", "0", "0.00", "a few"]) expect(resolutionForm.safeParse({ outcome: "more", amount, reason: "r" }).success).toBe(false);
  });
});
