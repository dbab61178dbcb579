import { describe, expect, it } from "vitest";
import type { HeldLine } from "./held";
import { commonCode, selectionOf } from "./heldWork";

const line = (at: number, partnerCode: string) => ({ intakeId: "int_1", line: at, partnerCode, productCode: "P1" }) as HeldLine;

describe("which held lines are decided", () => {
  it("are the ticked ones, or else all that the filters leave, and never all there are", () => {
    expect(selectionOf([line(3, "A")], { reason: "partner-unknown" })).toEqual({ lines: [{ intakeId: "int_1", line: 3 }] });
    expect(selectionOf([], { reason: "partner-unknown", partnerCode: "A" })).toEqual({ reason: "partner-unknown", partnerCode: "A" });
    expect(selectionOf([], {})).toBeUndefined();
  });

  it("can give their code another meaning where they name one", () => {
    expect(commonCode([line(1, "A"), line(2, "A")], "partnerCode", {})).toBe("A");
    expect(commonCode([line(1, "A"), line(2, "B")], "partnerCode", { partnerCode: "A" })).toBeUndefined();
    expect(commonCode([], "partnerCode", { partnerCode: "A" })).toBe("A");
  });
});
