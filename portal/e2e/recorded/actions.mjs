import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asVendor, choose, section } from "./scene.mjs";

const REFUSED = {
  status: 400,
  body: { title: "Invalid", status: 400, errors: [{ field: "dueOn", code: "day-has-passed", cure: "Give today or a later day." }] },
};

/** What is to be done with partners: proposed, assigned, followed, measured. */
export const actionStates = {
  async "what may help a partner is assigned with a day, from its proposal on"({ page, gateway, expected }) {
    expected(/400/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const sent = [];
    answers["POST /api/actions"] = REFUSED;
    await page.goto(`${gateway.origin}/partners/par_1`);
    await page.locator("main").getByRole("link", { name: "Actions", exact: true }).click();
    const proposed = section(page, "What may help").getByRole("row", { name: "Coach on deals" });
    await proposed.getByText("£4,120.00").waitFor();
    await proposed.getByText("between £910.00 and £7,460.00").waitFor();
    await proposed.getByText("71% likely").waitFor();
    await proposed.getByText("3 effects measured").waitFor();
    await section(page, "Assigned").getByRole("row", { name: "Train and certify" }).getByText("under way, late").waitFor();
    await assertAccessible(page);
    await proposed.getByRole("link", { name: "Assign Coach on deals" }).click();
    const form = section(page, "Assign an action");
    await form.getByRole("button", { name: "Against" }).getByText("too few deals").waitFor();
    await form.getByRole("button", { name: "Assign" }).click();
    await form.getByText("A day, such as 2026-12-31.").waitFor();
    await assertAccessible(page);
    await form.getByLabel("Until").fill("2020-01-01");
    await form.getByRole("button", { name: "Assign" }).click();
    await form.getByText("Give today or a later day.").first().waitFor();
    answers["POST /api/actions"] = (_, body, headers) => {
      sent.push([body, headers["idempotency-key"]?.length]);
      return answers["/api/actions/act_1"];
    };
    await form.getByLabel("Until").fill("2999-12-31");
    await form.getByRole("button", { name: "Assign" }).click();
    await page.getByRole("heading", { level: 1, name: "Coach on deals" }).waitFor();
    assert.deepEqual(sent, [[{ partnerId: "par_1", code: "coach", assignee: "Grace Vendor", dueOn: "2999-12-31", against: "pipeline" }, 32]]);
  },

  async "an action of one's own choice is assigned for other reasons than a cause"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    let sent;
    answers["POST /api/actions"] = (_, body) => (sent = body) && answers["/api/actions/act_1"];
    await page.goto(`${gateway.origin}/partners/par_1/actions`);
    await page.getByRole("link", { name: "Assign another action" }).click();
    const form = section(page, "Assign an action");
    await form.getByRole("button", { name: "Assign" }).click();
    await form.getByText("This is needed.").waitFor();
    await choose(form, page, "Action", "Make an offer");
    await form.getByRole("textbox", { name: "Who does it", exact: true }).fill("Field team");
    await form.getByLabel("Until").fill("2999-12-31");
    await form.getByRole("button", { name: "Assign" }).click();
    await page.getByRole("heading", { level: 1, name: "Coach on deals" }).waitFor();
    assert.deepEqual(sent, { partnerId: "par_1", code: "offer", assignee: "Field team", dueOn: "2999-12-31" });
  },

  async "an action is followed from its start to what it did"({ page, gateway, expected }) {
    expected(/412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const action = answers["/api/actions/act_1"];
    const step = (change) => (_, body, headers) => {
      assert.equal(headers["if-match"], `"${action.version}"`);
      return Object.assign(action, change(body), { version: action.version + 1 });
    };
    answers["PUT /api/actions/act_1/assignment"] = step((body) => body);
    answers["POST /api/actions/act_1/start"] = step(() => ({ status: "started" }));
    await page.goto(`${gateway.origin}/actions`);
    await section(page, "Where most may be had").getByRole("row", { name: "Harbour Lights Ltd" }).getByText("£2,374.88").waitFor();
    await page.getByRole("row", { name: "Train and certify" }).getByText("under way, late").waitFor();
    await assertAccessible(page);
    await page.getByRole("row", { name: "Coach on deals" }).getByRole("link", { name: "Coach on deals" }).click();
    const what = section(page, "What is to be done");
    await what.getByText("between £910.00 and £7,460.00").waitFor();
    await assertAccessible(page);
    await section(page, "Somebody else, or another day").getByRole("textbox", { name: "Who does it", exact: true }).fill("Ada");
    await page.getByRole("button", { name: "Save" }).click();
    await what.getByText("Ada").waitFor();
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Start" }).click();
    await what.getByText("under way").waitFor();
    answers["POST /api/actions/act_1/finish"] = problem(412, "Somebody changed it meanwhile.");
    await page.getByRole("button", { name: "Finish" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("What it did is measured from now on").waitFor();
    await dialog.getByRole("button", { name: "Finish" }).click();
    await dialog.getByText("Somebody changed it meanwhile.").waitFor();
    answers["POST /api/actions/act_1/finish"] = step(() => ({ status: "finished", finishedAt: "2026-11-29T14:00:00Z" }));
    await dialog.getByRole("button", { name: "Finish" }).click();
    const effect = section(page, "What it did");
    await effect.getByText("£3,890.00").waitFor();
    await effect.getByText("between -£240.00 and £8,010.00").waitFor();
    await assertAccessible(page);
    assert.equal(await page.getByRole("button", { name: "Give up" }).count(), 0);
    answers["/api/actions/act_1/effect"] = { outcome: "too_early" };
    await page.reload();
    await effect.getByText("three whole months have to pass").waitFor();
  },

  async "what can be done with partners is written by the vendor in place of the standard"({ page, gateway, expected }) {
    expected(/400/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const stored = answers["/api/action-catalogue"];
    await page.goto(`${gateway.origin}/actions`);
    await page.getByRole("link", { name: "Catalogue of actions" }).click();
    await section(page, "Actions").getByText("These are the standard ones").waitFor();
    await section(page, "Actions").getByRole("row", { name: "Adjust its ground" }).getByText("too many rivals nearby, too few outlets").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Edit" }).click();
    for (const name of stored.entries.slice(1).map((it) => it.name)) await page.getByRole("button", { name: `Take out ${name}` }).click();
    await page.getByRole("button", { name: "Add an action" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "New action").getByText("This is needed.").first().waitFor();
    await assertAccessible(page);
    const added = section(page, "New action");
    await added.getByRole("textbox", { name: "Name", exact: true }).fill("Visit it");
    await added.getByRole("textbox", { name: "Code", exact: true }).fill("visit");
    await added.getByRole("textbox", { name: "Usually done by", exact: true }).fill("field team");
    await added.getByRole("textbox", { name: "Cost in GBP, once", exact: true }).fill("80");
    await added.getByRole("checkbox", { name: "too few deals" }).check({ force: true });
    const errors = [{ field: "entries[1].code", code: "repeated-code", cure: "Give each action a code of its own." }];
    answers["PUT /api/action-catalogue"] = { status: 400, body: { title: "Invalid", status: 400, errors } };
    await page.getByRole("button", { name: "Save" }).click();
    await added.getByText("Give each action a code of its own.").waitFor();
    const visit = { code: "visit", name: "Visit it", form: "coach", causes: ["pipeline"], whom: "field team", cost: { amount: "80.00", currency: "GBP" } };
    answers["PUT /api/action-catalogue"] = (_, body, headers) => {
      assert.deepEqual([body, headers["if-match"]], [{ entries: [stored.entries[0], visit] }, '"0"']);
      return Object.assign(stored, body, { version: 1 });
    };
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "Actions").getByRole("row", { name: "Visit it" }).getByText("£80.00").waitFor();
    assert.equal(await page.getByText("These are the standard ones").count(), 0);
  },

  async "an action is given up with its reason, and a partner without a diagnosis has no proposals"({ page, gateway, expected }) {
    expected(/404/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    answers["POST /api/actions/act_1/drop"] = (_, { reason }) => Object.assign(answers["/api/actions/act_1"], { status: "dropped", dropReason: reason });
    await page.goto(`${gateway.origin}/actions/act_1`);
    await page.getByRole("button", { name: "Give up" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("It moved away");
    await page.getByRole("dialog").getByRole("button", { name: "Give up" }).click();
    await section(page, "What is to be done").getByText("It moved away").waitFor();
    answers["/api/action-proposals/par_1"] = problem(404, "There is no diagnosis.");
    answers["/api/actions"] = { items: [] };
    await page.goto(`${gateway.origin}/partners/par_1/actions`);
    await section(page, "What may help").getByText("There is no diagnosis of this partner yet.").waitFor();
    await section(page, "Assigned").getByText("No action with this partner yet.").waitFor();
    answers["/api/action-proposals/par_1"] = { items: [] };
    await page.reload();
    await section(page, "What may help").getByText("Nothing is proposed").waitFor();
    await assertAccessible(page);
  },
};
