import { describe, expect, it } from "vitest";
import { isDue, standingOf, validity, type MyProgram } from "./programs";

const steps = ["tour", "shelf", "window"].map((code) => ({ code, title: code, required: code !== "tour" }));
const of = (qualifies: boolean, enrolment?: object, ordered = true) =>
  ({ program: { steps, ordered, status: "published" }, entry: { qualifies, predicates: [] }, ...(enrolment !== undefined && { enrolment }) }) as unknown as MyProgram;

describe("a program as it stands for a partner", () => {
  it("is open to who qualifies, also after a withdrawal", () => {
    expect(standingOf(of(true))).toBe("open");
    expect(standingOf(of(true, { status: "withdrawn" }))).toBe("open");
    expect(standingOf(of(false, { status: "withdrawn" }))).toBe("closed");
    expect(standingOf(of(false, { status: "enrolled" }))).toBe("enrolled");
  });

  it("goes on with what no required step stands before, those that are ordered", () => {
    const due = (done: string[], ordered = true) => {
      const it = of(true, { status: "enrolled", steps, stepsDone: done.map((code) => ({ code })) }, ordered);
      return steps.map(({ code }) => code).filter((code) => isDue(it, code));
    };
    expect(due([])).toEqual(["tour", "shelf"]);
    expect(due(["shelf"])).toEqual(["tour", "window"]);
    expect(due(["shelf", "window"])).toEqual(["tour"]);
    expect(due([], false)).toEqual(["tour", "shelf", "window"]);
  });
});

describe("a certificate", () => {
  const now = new Date("2026-11-29T00:00:00Z");

  it("is said to end in its last ninety days", () => {
    expect(validity(undefined, now)).toBe("valid");
    expect(validity("2027-02-27T00:00:00Z", now)).toBe("valid");
    expect(validity("2027-02-26T23:59:59Z", now)).toBe("ending");
    expect(validity("2026-11-29T00:00:00Z", now)).toBe("ended");
  });
});
