import { describe, expect, it } from "vitest";
import { answerOf, approvalsMissing, mayApprove, type Settlement } from "./settlement";

const MONEY = { amount: "100.00", currency: "GBP" } as Settlement["amount"];
const PROPOSED: Settlement = {
  id: "stl_1",
  period: "2026-09",
  status: "proposed",
  amount: MONEY,
  payments: 2,
  proposedBy: "usr_1",
  approvalsNeeded: 1,
  approvals: [],
  createdAt: "2026-10-05T08:00:00Z",
};
const by = (...people: string[]) => people.map((it) => ({ by: it, at: "2026-10-05T09:00:00Z" }));

describe("a settlement", () => {
  it("is not approved by who proposed it", () => {
    expect(mayApprove(PROPOSED, "usr_1")).toBe("proposed-it");
    expect(mayApprove(PROPOSED, "usr_2")).toBe("may");
  });

  it("over the vendor's amount is approved by two, of whom none has proposed it", () => {
    const large = { ...PROPOSED, approvalsNeeded: 2 };
    expect(mayApprove(large, "usr_1")).toBe("proposed-it");
    expect(approvalsMissing(large)).toBe(2);
    const once = { ...large, approvals: by("usr_3") };
    expect(mayApprove(once, "usr_3")).toBe("approved-it");
    expect(mayApprove(once, "usr_2")).toBe("may");
    expect(approvalsMissing(once)).toBe(1);
  });

  it("that is not proposed any more waits for nobody", () => {
    for (const status of ["approved", "paid", "cancelled"] as const) {
      expect(mayApprove({ ...PROPOSED, status }, "usr_2")).toBe("over");
      expect(approvalsMissing({ ...PROPOSED, status })).toBe(0);
    }
  });
});

describe("the bank's answer", () => {
  it("rejects nothing unless said", () => {
    expect(answerOf(new Map())).toEqual({ rejected: [] });
  });

  it("waits for a reason for each rejection", () => {
    expect(answerOf(new Map([["par_1", "AC04 closed"], ["par_2", "  "]]))).toBeUndefined();
    expect(answerOf(new Map([["par_1", " AC04 closed "]]))).toEqual({ rejected: [{ partnerId: "par_1", reason: "AC04 closed" }] });
  });
});
