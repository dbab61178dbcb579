import { describe, expect, it } from "vitest";
import { isBeingUndone, placeOf, standing, type Kept } from "./undo";

const AT = "2026-11-29T13:53:18.621Z";
const kept = (given: Partial<Kept>): Kept => ({
  id: "imp_1", door: "partners", by: "usr_1", startedAt: AT, finishedAt: AT, whole: true, rows: 3, outcomes: { created: 2, refused: 1 }, columns: [], keptUntil: AT, ...given,
});
const obstacle = { row: 1, id: "par_1", key: "12719", reasons: [] };

describe("the undoing of an import", () => {
  it("goes on from its call until nothing is left, or until something was", () => {
    expect(isBeingUndone(kept({}), false)).toBe(false);
    expect(isBeingUndone(kept({}), true)).toBe(true);
    expect(isBeingUndone(kept({ undoStartedAt: AT, outcomes: { undone: 1, created: 1 } }), false)).toBe(true);
    expect(isBeingUndone(kept({ undoStartedAt: AT, undoneAt: AT, outcomes: { undone: 2 } }), true)).toBe(false);
    expect(isBeingUndone(kept({ outcomes: { undone: 1, created: 1 } }), true)).toBe(false);
  });

  it("is about what was made or changed", () => {
    expect(standing(kept({ outcomes: { created: 2, updated: 3, refused: 1, unchanged: 4 } }))).toBe(5);
    expect(standing(kept({ outcomes: { refused: 3 } }))).toBe(0);
  });

  it("leads to what holds a thing up, unless that is the thing itself", () => {
    expect(placeOf("deals", obstacle)).toBe("/partners/par_1/deals");
    expect(placeOf("prices", obstacle)).toBe("/price-books");
    expect(placeOf("grants", obstacle)).toBe("/partners/par_1/grants");
    expect(placeOf("grants", { ...obstacle, id: "ter_1" })).toBe("/territories/ter_1");
    expect(placeOf("changed-since", obstacle)).toBeUndefined();
  });
});
