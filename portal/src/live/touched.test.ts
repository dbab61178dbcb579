import { describe, expect, it } from "vitest";
import { gather, isTouched, isTypedOn, type Changes } from "./touched";

const changed = (...all: [kind: string, id?: string][]) => all.reduce<Changes>((changes, [kind, id]) => gather(changes, kind, id), new Map());

describe("what a change touches", () => {
  it("is the list of its kind and the thing itself, and no other thing", () => {
    const changes = changed(["deal", "dea_1"], ["deal", "dea_2"]);
    expect(isTouched(["/api/deals", "pages", { query: {} }], changes)).toBe(true);
    expect(isTouched(["/api/deals/{id}", { path: { id: "dea_2" } }], changes)).toBe(true);
    expect(isTouched(["/api/deals/{id}/history", { path: { id: "dea_3" } }], changes)).toBe(false);
    expect(isTouched(["/api/dealsOfOthers", {}], changes)).toBe(false);
    expect(isTouched(["/api/partners", {}], changes)).toBe(false);
  });

  it("is everything of its kind where none is named", () => {
    const changes = changed(["deal", "dea_1"], ["deal"], ["deal", "dea_2"]);
    expect(isTouched(["/api/deals/{id}", { path: { id: "dea_3" } }], changes)).toBe(true);
  });

  it("is what waits for the reader, unless nothing of its kind waits for anybody", () => {
    expect(isTouched(["/api/work-queue", {}], changed(["deal", "dea_1"]))).toBe(true);
    expect(isTouched(["/api/work-queue", {}], changed(["notice"]))).toBe(false);
  });

  it("leaves alone what somebody is typing on, and goes on counting around it", () => {
    expect(isTypedOn("/partners/par_1/edit", ["/api/partners/{id}", { path: { id: "par_1" } }])).toBe(true);
    expect(isTypedOn("/partners/par_1/edit", ["/api/unread-notices", {}])).toBe(false);
    expect(isTypedOn("/partners/par_1", ["/api/partners/{id}", { path: { id: "par_1" } }])).toBe(false);
    expect(isTypedOn("/newcomers", ["/api/partners", {}])).toBe(false);
  });

  it("is nothing where the kind is one of a later release, or the key is no path", () => {
    expect(isTouched(["/api/deals", {}], changed(["unheardOf"]))).toBe(false);
    expect(isTouched([{}], changed(["deal"]))).toBe(false);
  });
});
