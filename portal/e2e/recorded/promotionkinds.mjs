import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asPartner, asVendor, choose, lintsClean, section } from "./scene.mjs";

const PATH = "/api/promotions/prm_1";
const gbp = (amount) => ({ amount, currency: "GBP" });

/** What is filled in for each kind, and what is sent of it. */
const KINDS = [
  {
    kind: "Amount for each unit",
    wrong: "Digits with at most two after the point",
    fields: { "Amount for each unit in GBP": "1.5", "From units": "100" },
    sent: { unitRebate: { amount: gbp("1.50"), fromUnits: 100, period: "month", standing: "at_sale" } },
    reads: "£1.50 a unit, from 100 units",
    german: "ab 100 Stück",
  },
  {
    kind: "Free goods",
    wrong: "A whole number from 1.",
    fields: { "Units of a lot that are paid for": "10", "Units free for each whole lot": "1", "What a free unit is worth in GBP": "20" },
    sent: { freeGoods: { buy: 10, free: 1, worth: gbp("20.00"), period: "month", standing: "at_sale" } },
    reads: "1 free for each 10, worth £20.00 each",
    german: "1 frei je 10",
  },
  {
    kind: "Growth rebate",
    wrong: "A figure such as 7.5.",
    fields: { "Per cent of growth": "3", "Least measured against in GBP": "1000" },
    sent: { growthRebate: { percent: 3, baseline: gbp("1000.00"), period: "month", standing: "at_sale" } },
    reads: "3% of what is beyond last year, and beyond £1,000.00",
    german: "was über dem Vorjahr",
  },
  {
    kind: "SPIFF for a deal",
    wrong: "Digits with at most two after the point",
    fields: { "Amount for each deal in GBP": "25", "Deals of at least, in GBP": "1000" },
    sent: { spiff: { amount: gbp("25.00"), fromValue: gbp("1000.00"), period: "month", standing: "at_sale" } },
    reads: "£25.00 for who wins a deal, from £1,000.00",
    german: "für den, der einen Deal gewinnt",
  },
  {
    kind: "Referral",
    wrong: "A figure such as 7.5.",
    fields: { "Per cent of what a deal is worth": "2.5" },
    sent: { referral: { percent: 2.5, period: "month", standing: "at_sale" } },
    reads: "2.5% of a deal that was referred",
    german: "eines vermittelten Deals",
  },
];

/** A draft is saved as what was sent. */
function drafting({ state }, kind) {
  const draft = state.answers[PATH];
  const sent = [];
  state.answers["POST /api/promotions"] = (_, { code, promotion }) => {
    sent.push(promotion);
    const { rebate: _rebate, budget: _budget, ...rest } = draft;
    return (state.answers[PATH] = { ...rest, ...promotion, kind, code, status: "draft", version: 1, amendments: [], window: { ...promotion.window, zone: "Europe/London" }, stacking: draft.stacking });
  };
  lintsClean(state, PATH);
  return sent;
}

export const promotionKinds = {
  ...Object.fromEntries(
    KINDS.map(({ kind, wrong, fields, sent, reads, german }) => [
      `a promotion of the kind ${kind.toLowerCase()} is drafted, with what is wrong at its field, and reads in words`,
      async ({ page, gateway }) => {
        await asVendor(gateway);
        const asked = drafting(gateway, Object.keys(sent)[0].replace(/[A-Z]/g, (it) => `_${it.toLowerCase()}`));
        await page.goto(`${gateway.origin}/promotions/new`);
        await choose(page, page, "Kind", kind);
        await page.getByRole("textbox", { name: "Name", exact: true }).fill("Autumn");
        await page.getByRole("textbox", { name: "Code", exact: true }).fill("autumn");
        await page.getByLabel("First day").fill("2027-09-01");
        await page.getByLabel("Last day").fill("2027-11-30");
        await page.getByRole("textbox", { name: "Most that one partner earns in GBP", exact: true }).fill("500");
        await choose(page, page, "What is sold is summed", "each month");
        await choose(page, page, "It is the most", "in a fiscal year");
        await page.getByRole("button", { name: "Save and see the findings" }).click();
        await page.getByText(wrong).first().waitFor();
        await assertAccessible(page);
        await readInGerman(page, "Höchstens je Partner in GBP");
        for (const [label, value] of Object.entries(fields)) await page.getByRole("textbox", { name: label }).fill(value);
        await page.getByRole("button", { name: "Save and see the findings" }).click();
        const terms = section(page, "Terms");
        await terms.getByText(reads).waitFor();
        await terms.getByText("£500.00").waitFor();
        const [{ mostPerPartner, mostPer, unitRebate, freeGoods, growthRebate, spiff, referral }] = asked;
        assert.deepEqual(JSON.parse(JSON.stringify({ mostPerPartner, mostPer, unitRebate, freeGoods, growthRebate, spiff, referral })), { mostPerPartner: gbp("500.00"), mostPer: "year", ...sent });
        await readInGerman(page, german);
        await page.getByRole("link", { name: "Edit" }).click();
        for (const [label, value] of Object.entries(fields)) assert.equal(Number(await page.getByRole("textbox", { name: label }).inputValue()), Number(value));
      },
    ]),
  ),

  async "a discount asks for units or for an amount, and is one of per cent and amount"({ page, gateway }) {
    await asVendor(gateway);
    const asked = drafting(gateway, "discount");
    await page.goto(`${gateway.origin}/promotions/new`);
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Autumn");
    await page.getByRole("textbox", { name: "Code", exact: true }).fill("autumn");
    await page.getByLabel("First day").fill("2027-09-01");
    await page.getByLabel("Last day").fill("2027-11-30");
    await page.getByRole("textbox", { name: "Discount in per cent", exact: true }).fill("5");
    await page.getByRole("textbox", { name: "Amount off each unit in GBP", exact: true }).fill("2");
    await page.getByRole("textbox", { name: "From units", exact: true }).fill("20");
    await page.getByRole("textbox", { name: "From an amount in GBP", exact: true }).fill("1000");
    await page.getByRole("button", { name: "Save and see the findings" }).click();
    await page.getByText("Either per cent or an amount.").waitFor();
    await page.getByRole("textbox", { name: "Amount off each unit in GBP", exact: true }).fill("");
    await page.getByRole("button", { name: "Save and see the findings" }).click();
    await section(page, "Terms").getByText("5%, from 20 units, from £1,000.00").waitFor();
    assert.deepEqual(asked[0].discount, { percent: 5, fromUnits: 20, fromAmount: gbp("1000.00") });
    await readInGerman(page, "ab 20 Stück");
  },

  async "a promotion is for tiers, territories and products by their codes, and counts as the best of a group"({ page, gateway }) {
    await asVendor(gateway);
    const asked = drafting(gateway, "rebate");
    await page.goto(`${gateway.origin}/promotions/new`);
    const fill = (label, value) => page.getByRole("textbox", { name: label, exact: true }).fill(value);
    await choose(page, page, "Kind", "Rebate");
    await fill("Name", "Autumn");
    await fill("Code", "autumn");
    await fill("Slabs", "0: 2");
    await choose(page, page, "Slabs count", "the highest slab on all");
    await choose(page, page, "A partner must be one it is for", "at the end of the period");
    await fill("On any of these tiers", "gold, silver");
    await fill("Holding any of these territories", "US-MD-BAL");
    await fill("Products by their codes", "15036");
    await choose(page, page, "On one line it counts", "the best of them");
    await fill("Rank", "first");
    await page.getByLabel("First day").fill("2027-09-01");
    await page.getByLabel("Last day").fill("2027-11-30");
    await page.getByRole("button", { name: "Save and see the findings" }).click();
    await page.getByText("A whole number, such as 10 or -5.").waitFor();
    await fill("Rank", "10");
    await page.getByRole("button", { name: "Save and see the findings" }).click();
    await page.getByText("This is needed.").waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Mit einem dieser Gebiete");
    await fill("Group", "season");
    await page.getByRole("button", { name: "Save and see the findings" }).click();
    const terms = section(page, "Terms");
    await terms.getByText("gold, silver, US-MD-BAL").waitFor();
    const [{ audience, products, stacking, rebate }] = asked;
    assert.deepEqual([audience.tiers, audience.territories, products], [["gold", "silver"], ["US-MD-BAL"], { codes: ["15036"], lines: [] }]);
    assert.deepEqual(stacking, { policy: "best_of", group: "season", priority: 10 });
    assert.deepEqual([rebate.method, rebate.standing], ["whole", "period_end"]);
  },

  async "a partner reads what a growth rebate and free goods give"({ page, gateway }) {
    await asPartner(gateway);
    const [offer] = gateway.state.answers["/api/my/offers"].items;
    const { percent: _percent, amountOff: _amountOff, ...plain } = offer;
    gateway.state.answers["/api/my/offers"].items = [
      { ...plain, promotionId: "prm_2", name: "More than last year", kind: "growth_rebate", percent: "3.00", gives: "3.00 % of growth" },
      { ...plain, promotionId: "prm_3", name: "Ten and one", kind: "free_goods", gives: "1 free for each 10 sold" },
    ];
    await page.goto(`${gateway.origin}/offers`);
    await section(page, "More than last year").getByText("3% of growth").waitFor();
    await section(page, "Ten and one").getByText("1 free for each 10 sold").waitFor();
    await readInGerman(page, "vom Wachstum");
  },
};
