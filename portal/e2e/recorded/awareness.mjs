import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asPartner, asVendor, choose, lintsClean, section } from "./scene.mjs";

const AWARENESS = "/api/promotions/prm_1/awareness";
const OFFERS = "/api/my/offers";

/** How far an offer got, as its vendor sees it, and what a partner tells by opening it. */
export const awareness = {
  async "a vendor sees how far a promotion got, and lists the partners with whom it got no further"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const all = answers[`${AWARENESS}/partners`];
    const asked = [];
    answers[`${AWARENESS}/partners`] = (query) => {
      asked.push(["told", "opened", "used"].map((name) => query.get(name) ?? "any").join(" "));
      const items = query.get("told") === "false" ? all.items.slice(2) : all.items;
      return { items: query.get("opened") === "true" && query.get("told") === "false" ? [] : items };
    };
    await page.goto(`${gateway.origin}/promotions/prm_1`);
    const shown = section(page, "Awareness");
    await shown.getByRole("row", { name: "Told 12 75%" }).waitFor();
    await shown.getByRole("row", { name: "Used 3 18.8%" }).waitFor();
    await shown.getByRole("row", { name: "16726 not yet not yet not yet" }).waitFor();
    await assertAccessible(page);
    await choose(shown, page, "Told", "no");
    await page.waitForURL(/\?told=false$/);
    await shown.getByRole("row", { name: "12841" }).waitFor({ state: "detached" });
    await shown.getByRole("row", { name: "16726" }).waitFor();
    await choose(shown, page, "Opened", "yes");
    await shown.getByText("Nothing matches these filters.").waitFor();
    await shown.getByRole("button", { name: "Clear the filters" }).first().click();
    await shown.getByRole("row", { name: "12841" }).waitFor();
    assert.deepEqual(asked.slice(0, 3), ["any any any", "false any any", "false true any"]);
    await readInGerman(page, "Benachrichtigt");
    await shown.getByRole("link", { name: "12841" }).click();
    await page.waitForURL(/\/partners\/par_1\/offers$/);
  },

  async "a promotion that takes something off says that its use is not counted, and a draft has no awareness"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const { used: _used, ...counts } = answers[AWARENESS];
    answers[AWARENESS] = counts;
    await page.goto(`${gateway.origin}/promotions/prm_1?used=true`);
    const shown = section(page, "Awareness");
    await shown.getByText("Who used a discount stands in quotes and orders").waitFor();
    assert.equal(await shown.getByRole("columnheader", { name: "Used" }).count(), 0);
    await assertAccessible(page);
    answers[AWARENESS] = { ...counts, meantFor: 0, told: 0, opened: 0 };
    answers[`${AWARENESS}/partners`] = { items: [] };
    await page.goto(`${gateway.origin}/promotions/prm_1`);
    await shown.getByText("Nobody is in its audience now.").waitFor();
    await shown.getByRole("row", { name: "Told 0 –" }).waitFor();
    await assertAccessible(page);
    answers[AWARENESS] = problem(503, "The service gave no answer within 2 s.");
    await page.reload();
    await shown.getByText("Not available at the moment.").first().waitFor();
    answers["/api/promotions/prm_1"].status = "draft";
    lintsClean(gateway.state, "/api/promotions/prm_1");
    await page.goto(`${gateway.origin}/promotions/prm_1`);
    await section(page, "Terms").waitFor();
    assert.equal(await shown.count(), 0);
  },

  async "a partner opens an offer, which its vendor is told, and reads it whatever becomes of that"({ page, gateway, expected }) {
    expected(/503/);
    await asPartner(gateway);
    const { answers, asked } = gateway.state;
    const [gold] = answers[OFFERS].items;
    const other = answers[OFFERS].items.find(({ qualifies }) => !qualifies);
    const opened = () => asked.filter(({ method, path }) => method === "POST" && path.startsWith(OFFERS)).map(({ path }) => path);
    answers[`POST ${OFFERS}/${gold.promotionId}/opened`] = { status: 204 };
    await page.goto(`${gateway.origin}/offers`);
    await page.getByRole("link", { name: `Open ${gold.name}` }).click();
    await page.getByRole("heading", { level: 1, name: gold.name }).waitFor();
    await section(page, "Conditions").getByRole("row", { name: "Met" }).first().waitFor();
    await assertAccessible(page);
    assert.deepEqual(opened(), [`${OFFERS}/${gold.promotionId}/opened`]);
    answers[`POST ${OFFERS}/${gold.promotionId}/opened`] = problem(503, "promotion-service gave no answer.");
    await page.reload();
    await section(page, "What you get").getByText(gold.promotionCode).waitFor();
    assert.equal(await page.getByText("promotion-service gave no answer.").count(), 0);
    await page.goto(`${gateway.origin}/offers/${other.promotionId}`);
    await section(page, "Conditions").getByText("Not yet").waitFor();
    assert.equal(opened().length, 2);
    await page.goto(`${gateway.origin}/offers/prm_none`);
    await page.getByText("There is no such offer at the moment.").waitFor();
    await assertAccessible(page);
    assert.equal(opened().length, 2);
  },
};
