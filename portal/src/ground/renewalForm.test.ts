import { describe, expect, it } from "vitest";
import { EMPTY_GRANT, grantOf } from "./grantForm";
import { renewalForm, renewalOf } from "./renewalForm";

const typed = { kind: "limited", limit: "3", from: "2027-01-01", until: "2028-01-01", reason: "another year" };

describe("the terms that follow a grant", () => {
  it("are sent with what their kind needs and no empty day", () => {
    expect(renewalOf(renewalForm.parse(typed))).toEqual({ ...typed, limit: 3 });
    expect(renewalOf(renewalForm.parse({ ...typed, kind: "open", from: "", until: "" }))).toEqual({ kind: "open", reason: "another year" });
  });

  it("need a number of partners, days in order and a reason", () => {
    const wrong = (values: object) => renewalForm.safeParse({ ...typed, ...values }).error?.issues.map(({ path }) => path[0]);
    expect(wrong({ limit: "0" })).toEqual(["limit"]);
    expect(wrong({ until: "2027-01-01" })).toEqual(["until"]);
    expect(wrong({ reason: "" })).toEqual(["reason"]);
  });
});

describe("what is carved out of a grant", () => {
  it("is sent of an exclusive one alone", () => {
    const carved = { ...EMPTY_GRANT, carveOuts: "GB-LND, GB-MAN," };
    expect(grantOf({ ...carved, kind: "exclusive" }).carveOuts).toEqual(["GB-LND", "GB-MAN"]);
    expect(grantOf(carved).carveOuts).toBeUndefined();
  });
});
