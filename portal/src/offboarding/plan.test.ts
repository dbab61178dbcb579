import { describe, expect, it } from "vitest";
import { isDays, NOBODY, planned, planRequest, type Consequences } from "./plan";

const consequences = (plan: object) => ({ plan: { handovers: [], ...plan } }) as unknown as Consequences;

describe("a plan for what a partner holds", () => {
  it("leaves to the rule what was not chosen", () => {
    expect(planRequest(planned(consequences({})))).toEqual({ handovers: [] });
  });

  it("is sent as it was stored, but for what was taken out of it", () => {
    const stored = { successorId: "par_2", deals: "keep", outlets: "close", noticeDays: 0, handovers: [{ id: "gra_1", successorId: "par_3" }] };
    const plan = planned(consequences(stored));
    expect(planRequest(plan)).toEqual({
      successor: "par_2", deals: "keep", outlets: "close", noticeDays: 0, handovers: [{ id: "gra_1", successor: "par_3" }],
    });
    expect(planRequest({ ...plan, successor: NOBODY, handovers: { gra_1: NOBODY } })).toEqual({ deals: "keep", outlets: "close", noticeDays: 0, handovers: [] });
  });

  it("takes days as whole numbers, or none", () => {
    expect(["", "730", "731", "1.5", "-1", "soon"].map(isDays)).toEqual([true, true, false, false, false, false]);
  });
});
