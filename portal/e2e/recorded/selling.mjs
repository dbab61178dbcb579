import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asVendor, SCOPES } from "./scene.mjs";

/** Each list of selling and of ground: its address, what it asks, what is said where it has nothing, a filter. */
const LISTS = [
  ["/deals", "/api/deals", "No deal waits for a decision.", "?status=expired"],
  ["/sales", "/api/sales/intakes", "No file has come yet. Drop the first one above.", "?status=voided"],
  ["/segments", "/api/segments", "There are no segments yet."],
  ["/promotions", "/api/promotions", "There are no promotions yet.", "?status=ended"],
  ["/budgets", "/api/budgets", "No published promotion has a budget.", "?promotionCode=none"],
  ["/actions", "/api/actions", "No action has been assigned yet.", "?status=dropped"],
  ["/territories", "/api/territories", "There are no territories yet.", "?code=none"],
  ["/grants", "/api/grants", "Nothing has been granted yet.", "?status=ended"],
  ["/outlets", "/api/outlets", "There are no outlets yet.", "?status=closed"],
];

/** Pages of one thing, and what each asks first. */
const SINGLE = [
  ["/deals/dea_1", "/api/deals/dea_1/review"],
  ["/sales/int_1", "/api/sales/intakes/int_1"],
  ["/segments/seg_1", "/api/segments/seg_1"],
  ["/promotions/prm_1", "/api/promotions/prm_1"],
  ["/actions/act_1", "/api/actions/act_1"],
];

/** The vendor's selling and ground in states that a running platform is seldom in. */
export const sellingStates = {
  async "nothing yet, nothing for this filter and a service that is away are told apart on each list"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    for (const [path, list, empty, filtered] of LISTS) {
      answers[list] = { items: [] };
      await page.goto(gateway.origin + path);
      await page.getByText(empty).waitFor();
      await assertAccessible(page);
      if (filtered !== undefined) {
        await page.goto(gateway.origin + path + filtered);
        await page.getByText("Nothing matches these filters.").waitFor();
        await page.getByRole("button", { name: "Clear the filters" }).click();
        await page.getByText(empty).waitFor();
      }
      answers[list] = problem(503, "The service gave no answer within 2 s.");
      await page.goto(gateway.origin + path);
      await page.getByText("The service gave no answer within 2 s.").waitFor();
      await assertAccessible(page);
      answers[list] = { items: [] };
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByText(empty).waitFor();
    }
  },

  async "one thing that is gone, or forbidden, is said to be"({ page, gateway, expected }) {
    expected(/404|403/);
    await asVendor(gateway);
    for (const [path, asked] of SINGLE) {
      gateway.state.answers[asked] = problem(404, "There is no such thing.");
      await page.goto(gateway.origin + path);
      await page.getByText("This is not there.").first().waitFor();
      gateway.state.answers[asked] = problem(403, "The scope is missing.");
      await page.goto(gateway.origin + path);
      await page.getByText("You may not see this.").first().waitFor();
      await assertAccessible(page);
    }
  },

  async "who may only look finds nothing to decide, publish, define, send or grant"({ page, gateway }) {
    await asVendor(gateway);
    gateway.state.session.scopes = [...SCOPES.vendor_viewer, "ledger:read", "promotions:read", "sales:read", "segments:read", "territories:read"];
    gateway.state.answers["/api/sales/intakes/int_1/report"] = [];
    const offered = /^(Register|Approve|Decline|Extend|Draft a promotion|Define a segment|Grant a territory|Publish|Amend|Withdraw|Retire|Void the file|Assign|Start|Give up|Save|Edit)$/;
    for (const path of [...LISTS, ...SINGLE].map(([it]) => it)) {
      await page.goto(gateway.origin + path);
      await page.getByText("Loading…").first().waitFor({ state: "detached" });
      const found = page.locator("main").getByRole("button", { name: offered }).or(page.locator("main").getByRole("link", { name: offered }));
      assert.equal(await found.count(), 0, path);
    }
    gateway.state.session.scopes = ["partners:read"];
    for (const path of [...LISTS.map(([it]) => it), "/promotions/new", "/segments/new", "/grants/new"]) {
      await page.goto(gateway.origin + path);
      await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
    }
  },
};
