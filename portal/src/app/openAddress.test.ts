import { describe, expect, it } from "vitest";
import { openAddress } from "./openAddress";

describe("an address that is open to all", () => {
  it("is a form's, or an applicant's own", () => {
    expect(openAddress("/apply/frm_1")).toEqual({ page: "apply", key: "frm_1" });
    expect(openAddress("/applicants/AbC-_9")).toEqual({ page: "applicants", key: "AbC-_9" });
    expect(openAddress("/customer-quotes/AbC-_9")).toEqual({ page: "customer-quotes", key: "AbC-_9" });
  });

  it("is no other", () => {
    expect(["/applications", "/apply", "/apply/", "/apply/a/b", "/applications/apl_1", "/home"].map(openAddress)).toEqual(Array(6).fill(undefined));
  });
});
