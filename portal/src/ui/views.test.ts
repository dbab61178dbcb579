import { describe, expect, it } from "vitest";
import { addressOf, queryOf, replaced, type View } from "./views";

const view = (more: Partial<View> = {}): View => ({
  id: "viw_1",
  version: 1,
  list: "partners",
  name: "Active",
  query: "status=active&sort=-name",
  columns: [],
  shared: false,
  own: true,
  changeable: true,
  changedAt: "2026-01-01T00:00:00Z",
  ...more,
});

describe("a view of a list", () => {
  it("keeps what stands in the address but which view it is", () => {
    expect(queryOf("?status=active&view=viw_1&name=A+%26+B")).toBe("status=active&name=A+%26+B");
    expect(addressOf("/partners", view())).toBe("/partners?status=active&sort=-name&view=viw_1");
  });

  it("takes the place of one of the same name that may be changed", () => {
    expect(replaced([view()], " ACTIVE ", false)?.id).toBe("viw_1");
    expect(replaced([view()], "Active", true)).toBeUndefined();
    expect(replaced([view({ shared: true, changeable: false })], "Active", true)).toBeUndefined();
  });
});
