import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { recorded } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asPartner, section } from "./scene.mjs";

const gbp = (amount) => ({ amount, currency: "GBP" });

/** What a plan became, and bundles in quotes. */
export const profits = {
  async "what became of a plan is typed beside it, and says why the two differ"({ page, gateway }) {
    await asPartner(gateway);
    const { answers } = gateway.state;
    answers["POST /api/profitability"] = await recorded("forecast");
    const variance = await recorded("variance");
    const sent = [];
    answers["POST /api/profitability/variance"] = (_, body) => sent.push(body) && variance;
    await page.goto(`${gateway.origin}/profit?productCode=15036`);
    const became = section(page, "What became of it");
    await became.getByText("Type what was sold and spent").click();
    await became.getByRole("button", { name: "Set it beside the plan" }).click();
    await became.getByText("A number with at most three places.").waitFor();
    await assertAccessible(page);
    await became.getByRole("textbox", { name: "Through month of the plan", exact: true }).fill("2");
    await became.getByRole("textbox", { name: "Units of 15036", exact: true }).fill("30");
    await became.getByRole("textbox", { name: "What customers paid for 15036 in GBP", exact: true }).fill("3300");
    await became.getByRole("textbox", { name: "What you paid for 15036 in GBP", exact: true }).fill("2550");
    await became.getByRole("button", { name: "Set it beside the plan" }).click();
    await became.getByRole("row", { name: "More or fewer units" }).getByText("£350.00").waitFor();
    await became.getByRole("row", { name: "Customers paid more or less" }).getByText("-£300.00").waitFor();
    const [{ plan, throughMonth, actual }] = sent;
    assert.equal(plan.productCode, "15036");
    assert.equal(throughMonth, 2);
    assert.deepEqual(actual, { items: [{ productCode: "15036", quantity: 30, revenue: gbp("3300.00"), purchaseCost: gbp("2550.00") }] });
    await assertAccessible(page);
    await readInGerman(page, "Warum sie sich unterscheiden");
    for (const width of [390, 320]) await assertFits(page, width);
  },

  async "a bundle is one line of a quote's form, and of the quote a line for each product in it"({ page, gateway }) {
    await asPartner(gateway);
    const { answers } = gateway.state;
    const quote = answers["/api/quotes/quo_1"];
    const [line] = quote.lines;
    const sent = [];
    answers["POST /api/quotes"] = (_, body) => {
      sent.push(body);
      const bundle = { bundleId: "bun_1", name: "Fans with shop fitting", quantity: 2 };
      quote.lines = [{ ...line, quantity: 20, bundle }];
      return { status: 201, body: quote };
    };
    await page.goto(`${gateway.origin}/quotes/new`);
    await page.getByRole("button", { name: "Add Fans with shop fitting" }).click();
    await page.getByRole("textbox", { name: "Units of Fans with shop fitting", exact: true }).fill("2");
    await assertAccessible(page);
    await page.getByRole("button", { name: "Save and see the prices" }).click();
    await page.waitForURL(/quo_1$/);
    await page.getByText("in Fans with shop fitting, 2 of it").waitFor();
    assert.deepEqual(sent[0].lines, [{ bundleId: "bun_1", quantity: 2 }]);
    await page.goto(`${gateway.origin}/quotes/quo_1/edit`);
    assert.equal(await page.getByRole("textbox", { name: "Units of Fans with shop fitting", exact: true }).inputValue(), "2");
    for (const width of [390, 320]) await assertFits(page, width);
  },
};
