import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { asVendor, choose } from "./scene.mjs";

/** What was asked of a list last. */
const asked = (gateway, path) =>
  new URL(gateway.state.asked.findLast((it) => it.path.startsWith(`${path}?`)).path, gateway.origin).searchParams;

/** Types into a filter, and waits until the list is there so. */
async function narrow(page, label, text, asked) {
  await page.getByRole("textbox", { name: label, exact: true }).fill(text);
  await Promise.all([page.waitForResponse((response) => asked.test(response.url())), page.keyboard.press("Enter")]);
}

/** Lists of partners narrowed by what was decided of them. */
export const narrowed = {
  async "partners are narrowed by the tier they stand on and the segment they are in"({ page, gateway }) {
    await asVendor(gateway);
    const { items } = gateway.state.answers["/api/partners"];
    gateway.state.answers["/api/partners"] = {
      items: [{ ...items[0], tier: "gold", verdict: "behind", segments: ["NORTH"], revenue12m: { amount: "1200.00", currency: "GBP" } }],
    };
    await page.goto(`${gateway.origin}/partners`);
    await page.getByRole("cell", { name: "gold" }).waitFor();
    await narrow(page, "Tier", "gold", /api\/partners\?.*tier=gold/);
    await narrow(page, "Segment code", "NORTH", /api\/partners\?.*segment=NORTH/);
    await choose(page.getByRole("form", { name: "Filters" }), page, "Verdict", "behind");
    await page.waitForURL(/verdict=behind/);
    await Promise.all([page.waitForResponse(/sort=verdict/), page.getByTitle("Sort by Verdict").click()]);
    assert.equal(asked(gateway, "/api/partners").get("verdict"), "behind");
    assert.equal(asked(gateway, "/api/partners").get("tier"), "gold");
    assert.equal(asked(gateway, "/api/partners").get("segment"), "NORTH");
    await assertAccessible(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await assertAccessible(page);
  },

  async "scorecards and diagnoses are narrowed by tier, segment and product line"({ page, gateway }) {
    await asVendor(gateway);
    for (const [at, path] of [
      ["/insights/scorecards", "/api/scorecards"],
      ["/insights/diagnoses", "/api/diagnoses"],
    ]) {
      await page.goto(`${gateway.origin}${at}?tier=gold`);
      await narrow(page, "Product line", "Toys, small", /\/api\/.*line=Toys/);
      await narrow(page, "Segment code", "NORTH", /\/api\/.*segment=NORTH/);
      const query = asked(gateway, path);
      assert.deepEqual([query.get("tier"), query.get("segment"), query.get("line")], ["gold", "NORTH", "Toys, small"]);
      await assertAccessible(page);
    }
  },

  async "lists of partners' things are searched by words, which stand in the address"({ page, gateway }) {
    await asVendor(gateway);
    for (const [at, path, label] of [
      ["/partners", "/api/partners", "Any words of it"],
      ["/journeys?status=finished", "/api/journeys", "Name or code"],
      ["/quotes", "/api/quotes", "Any words of it"],
      ["/deals", "/api/deals", "Any words of it"],
      ["/bundles", "/api/bundles", "Any words of it"],
      ["/price-books", "/api/price-books", "Any words of it"],
      ["/programs", "/api/programs", "Any words of it"],
      ["/promotions", "/api/promotions", "Any words of it"],
      ["/segments", "/api/segments", "Any words of it"],
      ["/territories", "/api/territories", "Any words of it"],
      ["/grants", "/api/grants", "Any words of it"],
      ["/outlets", "/api/outlets", "Any words of it"],
      ["/outlets/waivers", "/api/waivers", "Any words of it"],
      ["/quotes/deal-prices", "/api/deal-prices", "Customer or product"],
      ["/invoices", "/api/invoices", "Number or partner code"],
      ["/budgets", "/api/budgets", "Name or code of the promotion"],
      ["/insights/portfolio", "/api/portfolio", "Name or code"],
      ["/insights/merits", "/api/merits", "Name or code"],
      ["/insights/diagnoses", "/api/diagnoses", "Name or code"],
    ]) {
      await page.goto(gateway.origin + at);
      await narrow(page, label, "müll", /\/api\/.*q=m/);
      assert.equal(asked(gateway, path).get("q"), "müll");
      assert.equal(new URL(page.url()).searchParams.get("q"), "müll");
      await assertAccessible(page);
    }
  },
};
