import { describe, expect, it } from "vitest";
import { stepsOf } from "./steps";

const asOf = "2026-11-29T10:00:00Z";

describe("the steps of an offer", () => {
  it("each have their share of those that it is meant for", () => {
    expect(stepsOf({ asOf, meantFor: 8, told: 6, opened: 2, used: 4 })).toEqual([
      { name: "meantFor", partners: 8, share: 1 },
      { name: "told", partners: 6, share: 0.75 },
      { name: "opened", partners: 2, share: 0.25 },
      { name: "used", partners: 4, share: 0.5 },
    ]);
  });

  it("leave out what is not known", () => {
    expect(stepsOf({ asOf, meantFor: 1, told: 0, opened: 0 }).map(({ name }) => name)).toEqual(["meantFor", "told", "opened"]);
  });

  it("have no share where it is meant for nobody", () => {
    expect(stepsOf({ asOf, meantFor: 0, told: 0, opened: 0, used: 0 }).map(({ share }) => share)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
