import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asPartner, asVendor, choose, section } from "./scene.mjs";

const STARTED = "2026-11-24T09:00:00Z";

/** What new partners go through, step by step. */
export const journeyStates = {
  async "the vendor finds who is late in its journey and notes a step as done"({ page, gateway, expected }) {
    expected(/412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const [late, inTime] = answers["/api/journeys"].items;
    answers["/api/journeys"] = (query) => {
      if (query.has("partnerId")) return { items: [late] };
      if (query.get("status") !== "running") return { items: [] };
      return { items: query.get("overdue") === "true" ? [late] : [inTime] };
    };
    answers["/api/work-queue"].kinds.journeys = { status: "ok", count: 1, more: false, items: [late] };
    await page.goto(`${gateway.origin}/home`);
    await section(page, "Waiting for you").getByRole("link", { name: "1 journey with a late step" }).click();
    await section(page, "In time").getByRole("row", { name: "15932" }).waitFor();
    const row = section(page, "Late").getByRole("row", { name: "12841" });
    await row.getByText("Agree a plan for the first year").waitFor();
    await row.getByText("1 of 5").waitFor();
    await assertAccessible(page);
    await row.getByRole("link", { name: "12841" }).click();
    const journey = section(page, "Journey");
    const plan = journey.getByRole("row", { name: "Agree a plan" });
    await plan.getByText("late", { exact: true }).waitFor();
    await journey.getByText("Done with a certification").waitFor();
    await section(page, "History").getByRole("listitem").first().waitFor();
    await assertAccessible(page);
    answers["POST /api/journeys/jrn_1/steps/plan/done"] = problem(412, "The journey has changed since you read it.");
    await plan.getByRole("button", { name: "Mark as done" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Mark as done" }).click();
    await dialog.getByText("The journey has changed since you read it.").waitFor();
    await assertAccessible(page);
    answers["POST /api/journeys/jrn_1/steps/plan/done"] = (_, body, headers) => {
      assert.equal(headers["if-match"], '"3"');
      Object.assign(late.steps[1], { doneAt: STARTED, doneOf: "usr_2" });
      return late;
    };
    await dialog.getByRole("button", { name: "Mark as done" }).click();
    await plan.getByText("24 Nov 2026").waitFor();
    assert.equal(await plan.getByRole("button").count(), 0);
  },

  async "the vendor says what lies before new partners of a type"({ page, gateway, expected }) {
    expected(/400/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/journeys/templates`);
    await section(page, "Reseller").getByRole("row", { name: "First certification" }).getByText("60").waitFor();
    await section(page, "Agent").getByText("No journey begins for partners of this type.").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Edit: Agent" }).click();
    await page.getByRole("button", { name: "Add a step" }).click();
    const first = page.getByRole("group", { name: "Step 1" });
    await page.getByRole("button", { name: "Save" }).click();
    await first.getByText("This is needed.").first().waitFor();
    await first.getByRole("textbox", { name: "What it asks for", exact: true }).fill("Welcome call");
    await first.getByRole("textbox", { name: "Code", exact: true }).fill("welcome");
    await first.getByRole("textbox", { name: "Within days", exact: true }).fill("731");
    await choose(first, page, "Whose turn", "Vendor");
    await page.getByRole("button", { name: "Add a step" }).click();
    const second = page.getByRole("group", { name: "Step 2" });
    await second.getByRole("textbox", { name: "What it asks for", exact: true }).fill("Register the first deal");
    await second.getByRole("textbox", { name: "Code", exact: true }).fill("welcome");
    await choose(second, page, "Done by", "the registration of a deal");
    await page.getByRole("button", { name: "Save" }).click();
    await first.getByText("Whole days, from 1 to 730.").waitFor();
    await second.getByText("Another step has this code.").waitFor();
    await assertAccessible(page);
    await first.getByRole("textbox", { name: "Within days", exact: true }).fill("7");
    await second.getByRole("textbox", { name: "Code", exact: true }).fill("deal");
    answers["PUT /api/journey-templates"] = problem(400, "The request is not valid.");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("The request is not valid.").waitFor();
    const agent = {
      partnerType: "agent",
      steps: [
        { title: "Welcome call", code: "welcome", owner: "vendor", dueDays: 7 },
        { title: "Register the first deal", code: "deal", owner: "partner", dueDays: 30, doneBy: "deal_registered" },
      ],
    };
    answers["PUT /api/journey-templates"] = (_, body) => {
      assert.deepEqual(body, agent);
      answers["/api/journey-templates"].items.push(body);
      return body;
    };
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "Agent").getByRole("row", { name: "Register the first deal" }).waitFor();
  },

  async "a country's partners go a way of their own until it is removed"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/journeys/templates`);
    await page.getByRole("link", { name: "For a country: Reseller" }).click();
    await page.getByRole("group", { name: "Step 1" }).waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("This is needed.").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Country", exact: true }).fill("dk");
    answers["PUT /api/journey-templates"] = (_, body) => {
      assert.equal(body.country, "DK");
      answers["/api/journey-templates"].items.push(body);
      return body;
    };
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "Reseller, Denmark").getByRole("row", { name: "First certification" }).waitFor();
    await page.getByRole("link", { name: "Edit: Reseller, Denmark" }).click();
    await page.getByRole("button", { name: "Remove the country's own way" }).click();
    await assertAccessible(page);
    answers["DELETE /api/journey-templates"] = (query) => {
      assert.equal(query.get("country"), "DK");
      answers["/api/journey-templates"].items.pop();
      return { status: 204, body: {} };
    };
    await page.getByRole("dialog").getByRole("button", { name: "Remove the country's own way" }).click();
    await section(page, "Agent").waitFor();
    await section(page, "Reseller, Denmark").waitFor({ state: "detached" });
  },

  async "a partner sees what lies before it, what is next, and says that its own step is done"({ page, gateway }) {
    await asPartner(gateway);
    const { answers } = gateway.state;
    const [journey] = answers["/api/journeys"].items;
    await page.goto(`${gateway.origin}/home`);
    const way = section(page, "Your way into business");
    await way.getByText("Your next step:").waitFor();
    await way.getByRole("row", { name: "Agree a plan" }).getByText("late", { exact: true }).waitFor();
    assert.equal(await way.getByRole("button", { name: "Mark as done" }).count(), 1);
    await assertAccessible(page);
    answers["POST /api/journeys/jrn_1/steps/plan/done"] = () => {
      Object.assign(journey.steps[1], { doneAt: STARTED, doneOf: "usr_1" });
      return journey;
    };
    await way.getByRole("button", { name: "Mark as done" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Mark as done" }).click();
    await way.getByText("– until 24 Dec 2099").waitFor();
    assert.equal(await way.getByRole("button", { name: "Mark as done" }).count(), 0);
    answers["/api/journeys"] = { items: [] };
    await page.reload();
    await section(page, "Deals").waitFor();
    assert.equal(await way.count(), 0);
  },

  async "journeys that are none, away, or only to be looked at are told apart"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    const { answers, session } = gateway.state;
    session.scopes = ["partners:read"];
    await page.goto(`${gateway.origin}/partners/par_1/journey`);
    await section(page, "Journey").getByRole("row", { name: "Quarterly review" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Mark as done" }).count(), 0);
    await page.goto(`${gateway.origin}/journeys/templates`);
    await section(page, "Agent").waitFor();
    assert.equal(await page.getByRole("link", { name: "Edit: Agent" }).count(), 0);
    answers["/api/journeys"] = { items: [] };
    await page.goto(`${gateway.origin}/partners/par_1/journey`);
    await page.getByText("This partner has no journey").waitFor();
    await page.goto(`${gateway.origin}/journeys`);
    await page.getByText("Nobody is late.").waitFor();
    await page.goto(`${gateway.origin}/journeys?status=ended`);
    await page.getByText("Nothing matches these filters.").waitFor();
    answers["/api/journeys"] = problem(503, "partner-service gave no answer within 2 s.");
    await page.goto(`${gateway.origin}/journeys`);
    await section(page, "Late").getByText("Not available at the moment.").waitFor();
    session.scopes = ["deals:read"];
    await page.goto(`${gateway.origin}/journeys`);
    await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
  },
};
