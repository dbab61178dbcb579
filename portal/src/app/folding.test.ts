import { describe, expect, it } from "vitest";
import { holds, NAVIGATION } from "./pages";
import { turned } from "./useFolding";

describe("the groups of the navigation", () => {
  it("fold and open again, each by itself", () => {
    const folded = turned(turned([], "ground"), "selling");
    expect(folded).toEqual(["ground", "selling"]);
    expect(turned(folded, "ground")).toEqual(["selling"]);
  });

  it("hold a page and what is below it, and no page whose name begins alike", () => {
    const group = NAVIGATION.vendor.find(({ title }) => title === "shell.groups.selling") ?? { pages: [] };
    expect(holds(group, "/deals")).toBe(true);
    expect(holds(group, "/deals/dea_1/edit")).toBe(true);
    expect(holds(group, "/dealspace")).toBe(false);
    expect(holds(group, "/outlets")).toBe(false);
  });
});
