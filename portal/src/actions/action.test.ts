import { describe, expect, it } from "vitest";
import { isLate, isOpen } from "./action";
import { assignmentForm, orderOf } from "./assignment";

const wording = { locale: "en", timeZone: "Pacific/Auckland" };

describe("an action", () => {
  it("is late once its day has passed where the vendor is", () => {
    const action = { status: "assigned", dueOn: "2026-11-29" };
    expect(isLate(action, new Date("2026-11-29T10:00:00Z"), wording)).toBe(false);
    expect(isLate(action, new Date("2026-11-29T12:00:00Z"), wording)).toBe(true);
    expect(isLate({ ...action, status: "finished" }, new Date("2026-11-29T12:00:00Z"), wording)).toBe(false);
  });

  it("is open until it is finished or given up", () => {
    expect(["assigned", "started", "finished", "dropped"].map((status) => isOpen({ status }))).toEqual([true, true, false, false]);
  });
});

describe("what is assigned", () => {
  const typed = { code: "coach", against: "none", assignee: " Ada ", dueOn: "2026-12-31" };

  it("is asked for as the API takes it, against a cause only where one is named", () => {
    expect(orderOf("par_1", assignmentForm.parse(typed))).toEqual({ partnerId: "par_1", code: "coach", assignee: "Ada", dueOn: "2026-12-31" });
    expect(orderOf("par_1", assignmentForm.parse({ ...typed, against: "pipeline" })).against).toBe("pipeline");
  });

  it("needs somebody, and a day", () => {
    const wrong = assignmentForm.safeParse({ ...typed, assignee: " ", dueOn: "soon" });
    expect(wrong.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ["assignee", "form.required"],
      ["dueOn", "actions.dayWrong"],
    ]);
  });
});
