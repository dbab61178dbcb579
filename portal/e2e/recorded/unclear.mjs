import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { asVendor, lintsClean, section } from "./scene.mjs";

/** What the platform says of publishing for lines on which partners earn too little, or nobody knows what. */
const UNCLEAR = {
  status: 409,
  body: {
    title: "Partners are not known to earn enough on it",
    status: 409,
    code: "profitability-unclear",
    detail: "Promotion SPRING is for lines on which partners earn too little or nobody knows what: cards, fans.",
    lines: [
      { productLine: "cards", state: "unknown", misses: [], leastMarginPercent: 30 },
      { productLine: "fans", state: "below", misses: ["It earns 16.67 % of its revenue, not 30 %."], marginPercent: 16.67, leastMarginPercent: 30 },
    ],
  },
};

/** Publishes what a page is about: refused first, with a reason then. */
async function publishes(page, answers, path, thing) {
  const sent = [];
  answers[`POST ${path}/publish`] = (_, body) => {
    sent.push(body);
    return body.profitabilityReason === undefined ? UNCLEAR : Object.assign(thing, { status: "published", profitabilityReason: body.profitabilityReason });
  };
  await page.getByRole("button", { name: "Publish" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Publish" }).click();
  await dialog.getByText("cards: nobody knows what partners earn on it").waitFor();
  await dialog.getByText("fans: partners keep 16.7% of what they take, not 30%").waitFor();
  await assertAccessible(page);
  assert.equal(await dialog.getByRole("button", { name: "Publish" }).isDisabled(), true);
  await dialog.getByRole("textbox", { name: "Why nevertheless", exact: true }).fill("It opens the market");
  await dialog.getByRole("button", { name: "Publish" }).click();
  await page.getByText("Published nevertheless, because").waitFor();
  assert.deepEqual(sent, [{}, { profitabilityReason: "It opens the market" }]);
}

/** What partners earn, where the next thing is decided. */
export const unclearProfits = {
  async "a promotion and a program for a line on which partners earn too little are published with a reason"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const promotion = Object.assign(answers["/api/promotions/prm_1"], { status: "draft" });
    lintsClean(gateway.state, "/api/promotions/prm_1");
    await page.goto(`${gateway.origin}/promotions/prm_1`);
    await publishes(page, answers, "/api/promotions/prm_1", promotion);
    const program = Object.assign(answers["/api/programs/prg_1"], { status: "draft", productLines: ["cards", "fans"] });
    await page.goto(`${gateway.origin}/programs/prg_1`);
    await page.getByText("cards, fans").waitFor();
    await publishes(page, answers, "/api/programs/prg_1", program);
    await assertFits(page, 390);
  },

  async "a line's forecast is kept, held against the hurdle, and forgotten"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const lines = answers["/api/profitability/lines"];
    await page.goto(`${gateway.origin}/quotes/margin-floor`);
    const kept = section(page, "What partners earn on product lines");
    await kept.getByRole("row", { name: "fans" }).getByText("too little").waitFor();
    await assertAccessible(page);
    const sent = [];
    answers["PUT /api/profitability/lines"] = (_, body) => {
      sent.push(body);
      const line = { ...lines.items[0], productLine: "cards", productCode: body.productCode, marginPercent: 41.5, hurdle: { ...lines.items[0].hurdle, clears: true, misses: [] } };
      lines.items.unshift(line);
      return line;
    };
    await kept.getByRole("button", { name: "Forecast and keep" }).click();
    await kept.getByText("This is needed.").waitFor();
    await kept.getByRole("textbox", { name: "Product", exact: true }).fill("22961");
    await kept.getByRole("button", { name: "Forecast and keep" }).click();
    await kept.getByRole("row", { name: "cards" }).getByText("enough").waitFor();
    assert.deepEqual(sent, [{ productCode: "22961", unitsPerMonth: 20, months: 24 }]);
    answers["DELETE /api/profitability/lines"] = (query) => {
      lines.items = lines.items.filter((it) => it.productLine !== query.get("productLine"));
      return { status: 204, body: {} };
    };
    await kept.getByRole("row", { name: "fans" }).getByRole("button", { name: "Forget" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Forget" }).click();
    await kept.getByRole("row", { name: "fans" }).waitFor({ state: "detached" });
    for (const width of [390, 320]) await assertFits(page, width);
  },
};
