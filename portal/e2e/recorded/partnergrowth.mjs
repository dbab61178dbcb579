import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asPartner, choose, section } from "./scene.mjs";

/** How a partner gets on: programs, where it stands, offers; and the states of all its pages. */
export const partnerGrowth = {
  async "a program says why one may enter or not, and its steps are done in their order"({ page, gateway }) {
    await asPartner(gateway);
    const { answers } = gateway.state;
    const [school, , launch] = answers["/api/my/programs"].items;
    await page.goto(`${gateway.origin}/learning`);
    await page.getByRole("row", { name: "Display school" }).getByText("1 of 3").waitFor();
    await page.getByRole("row", { name: "Gold club" }).getByText("not open to you").waitFor();
    await section(page, "Certifications").getByRole("row", { name: "Safety of lamps" }).getByText("has ended").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Gold club" }).click();
    await section(page, "What it takes to enter").getByRole("row", { name: "Asked is one of the tiers gold; it is on silver." }).getByText("Not yet").waitFor();
    assert.equal(await page.getByRole("button", { name: "Take part" }).count(), 0);
    await assertAccessible(page);
    await page.getByRole("link", { name: "Programs and training" }).first().click();
    await page.getByRole("link", { name: "Launch support" }).click();
    answers["POST /api/enrolments"] = () => {
      launch.enrolment = { ...school.enrolment, id: "enr_2", steps: launch.program.steps, stepsDone: [], version: 1 };
      return launch.enrolment;
    };
    await page.getByRole("button", { name: "Take part" }).click();
    await page.getByRole("dialog").getByText("3 steps are to be done").waitFor();
    await assertAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Take part" }).click();
    await page.getByRole("button", { name: "Mark as done: The shop window" }).waitFor();
    await page.goto(`${gateway.origin}/learning/prg_1`);
    answers["POST /api/enrolments/enr_1/steps/window"] = () => {
      school.enrolment.stepsDone.push({ code: "window", at: "2026-11-24T23:30:00Z", by: "usr_1" });
      return Object.assign(school.enrolment, { status: "completed" });
    };
    await page.getByRole("button", { name: "Mark as done: The shop window" }).click();
    await page.getByText("completed", { exact: true }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Withdraw" }).count(), 0);
    await assertAccessible(page);
  },

  async "a partner reads where it stands, beside whom, what holds it back and why it has its tier"({ page, gateway, expected }) {
    expected(/404/);
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/standing`);
    await section(page, "Among partners like you").getByText("97.2%").waitFor();
    const causes = section(page, "What holds you back");
    await causes.getByText("You sell less than is expected of a partner like you.").waitFor();
    await causes.getByRole("row", { name: "Deals Register deals" }).getByText("£920.40").waitFor();
    await page.getByRole("heading", { name: /^Tier / }).waitFor();
    await page.getByRole("button", { name: /^Why / }).first().click();
    await assertAccessible(page);
    delete gateway.state.answers["/api/diagnoses/par_1"];
    await page.reload();
    await causes.getByText("Nothing has been found out about your sales yet.").waitFor();
    await assertAccessible(page);
  },

  async "an offer that the partner does not get says condition by condition what is missing"({ page, gateway }) {
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/offers`);
    await section(page, "Gold offer").getByText("Yes", { exact: true }).waitFor();
    await section(page, "Export allowance").getByRole("row", { name: "segments" }).getByText("Not yet").waitFor();
    await assertAccessible(page);
    await choose(page.locator("main"), page, "Show", "What you do not get");
    await page.waitForURL(/\?show=others$/);
    await section(page, "Gold offer").waitFor({ state: "detached" });
    await section(page, "Export allowance").waitFor();
    await page.getByRole("link", { name: "Where you stand" }).last().click();
    await page.waitForURL(/\/standing$/);
  },

  async "what is not there yet, not for this filter, away or forbidden is said on each of these pages"({ page, gateway, expected }) {
    expected(/503|403/);
    await asPartner(gateway);
    const { answers } = gateway.state;
    const pages = [
      ["/catalogue", "/api/my/products", "No product is available to you yet.", "?q=nothing"],
      ["/quotes", "/api/quotes", "There are no quotes yet.", "?status=sent"],
      ["/learning", "/api/my/programs", "There is no program at the moment."],
      ["/profit", "/api/bundles", "There are no bundles."],
      ["/offers", "/api/my/offers", "There is no promotion at the moment.", "?show=others"],
      ["/deals", "/api/my/deals", "You have no deals yet.", "?q=nothing"],
    ];
    for (const [path, list, empty, filtered] of pages) {
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
      await page.getByText("Not available at the moment.").first().waitFor();
      await assertAccessible(page);
      answers[list] = { items: [] };
      await page.getByRole("button", { name: "Try again" }).first().click();
      await page.getByText(empty).waitFor();
    }
    answers["/api/my/scorecard"] = problem(403, "The scope is missing.");
    await page.goto(`${gateway.origin}/standing`);
    await page.getByText("You may not see this.").waitFor();
    gateway.state.session.scopes = ["profile:read"];
    for (const path of ["/catalogue", "/catalogue/prd_1", "/quotes", "/quotes/new", "/quotes/quo_1", "/learning", "/learning/prg_1", "/profit", "/profit/bundles/new", "/offers", "/offers/prm_1", "/standing"]) {
      await page.goto(gateway.origin + path);
      await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
    }
    await assertAccessible(page);
    assert.equal(await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Quotes" }).count(), 0);
  },
};
