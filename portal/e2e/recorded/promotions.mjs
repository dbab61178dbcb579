import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { asVendor, section } from "./scene.mjs";

const PATH = "/api/promotions/prm_1";

/** A promotion with a budget, in force. */
async function inForce({ state }) {
  const { items } = state.answers["/api/promotions"];
  const [budget] = state.answers["/api/budgets"].items;
  const promotion = Object.assign(state.answers[PATH], { status: "published", version: 4, amendments: [], budget: budget.limit });
  promotion.audience = { segments: ["gold-circle"], tiers: ["silver"], territories: [] };
  promotion.window = { ...items[0].window, until: "2026-12-31" };
  state.answers["/api/budgets/prm_1"] = budget;
  return promotion;
}

/** Promotions in force. */
export const promotionStates = {
  async "an amendment shows what it moves before it is made, and is made on what was shown"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const promotion = await inForce(gateway);
    const { answers } = gateway.state;
    const preview = await recorded("amend-preview");
    const asked = [];
    answers[`POST ${PATH}/amend/preview`] = (_, body) => asked.push(body) && preview;
    await page.goto(`${gateway.origin}/promotions/prm_1`);
    await section(page, "Budget").getByRole("row", { name: "12841" }).first().waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Amend" }).click();
    await page.getByRole("button", { name: "See what it changes" }).click();
    await page.getByText("Nothing differs from what is in force.").waitFor();
    await page.getByRole("textbox", { name: "Budget in GBP", exact: true }).fill("forty");
    await page.getByRole("button", { name: "See what it changes" }).click();
    await page.getByText("Digits with at most two after the point").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Budget in GBP", exact: true }).fill("40");
    await page.getByRole("button", { name: "See what it changes" }).click();
    const seen = section(page, "What it changes");
    await seen.getByText("before: £16.00").waitFor();
    await seen.getByRole("row", { name: "16726 £9.59" }).waitFor();
    await assertAccessible(page);
    assert.deepEqual(asked, [{ budget: { amount: "40.00", currency: "GBP" } }]);
    answers[`POST ${PATH}/amend`] = problem(409, "Something was sold meanwhile.");
    await seen.getByRole("button", { name: "Amend" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("The money shown is given or taken at once.").waitFor();
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("a better season");
    await dialog.getByRole("button", { name: "Amend" }).click();
    await dialog.getByText("Something was sold meanwhile.").waitFor();
    answers[`POST ${PATH}/amend`] = (_, body, headers) => {
      assert.equal(headers["if-match"], '"4"');
      assert.deepEqual(body, { change: asked[0], reason: "a better season", seen: preview.seen });
      const budget = { before: promotion.budget, after: body.change.budget };
      promotion.amendments.push({ version: 5, effectiveAt: "2026-11-29T14:00:00Z", reachesBack: false, reason: body.reason, budget });
      return promotion;
    };
    await dialog.getByRole("button", { name: "Amend" }).click();
    await section(page, "Amendments").getByRole("row", { name: "a better season" }).getByText("Budget: £16.00 → £40.00").waitFor();
    await assertAccessible(page);
  },

  async "a wider audience keeps its tiers, and a draft is not amended"({ page, gateway }) {
    await asVendor(gateway);
    const promotion = await inForce(gateway);
    const asked = [];
    const preview = await recorded("amend-preview");
    gateway.state.answers[`POST ${PATH}/amend/preview`] = (_, body) => asked.push(body) && preview;
    await page.goto(`${gateway.origin}/promotions/prm_1/amend`);
    await page.getByRole("group", { name: "In any of these segments" }).getByRole("checkbox").last().check({ force: true });
    await page.getByRole("checkbox", { name: "counts from the first day of the window on" }).check({ force: true });
    await page.getByRole("button", { name: "See what it changes" }).click();
    await section(page, "What it changes").waitFor();
    assert.deepEqual([asked[0].audience.tiers, asked[0].audience.segments[0], asked[0].reachesBack], [["silver"], "gold-circle", true]);
    promotion.status = "draft";
    await page.goto(`${gateway.origin}/promotions/prm_1/amend`);
    await page.getByText("Only a published promotion can be amended.").waitFor();
    await assertAccessible(page);
  },

  async "a promotion that was a mistake is withdrawn with its reason"({ page, gateway }) {
    await asVendor(gateway);
    const promotion = await inForce(gateway);
    gateway.state.answers[`POST ${PATH}/withdraw`] = (_, { reason }) => Object.assign(promotion, { status: "withdrawn", endReason: reason });
    await page.goto(`${gateway.origin}/promotions/prm_1`);
    await page.getByRole("button", { name: "Withdraw" }).click();
    await page.getByRole("dialog").getByText("what partners earned by it is taken back").waitFor();
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("the wrong line");
    await assertAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
    await section(page, "Terms").getByText("the wrong line").waitFor();
    assert.equal(await page.getByRole("link", { name: "Amend" }).count(), 0);
  },
};
