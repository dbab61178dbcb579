import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { asVendor, away, choose, section } from "./scene.mjs";

/** The vendor's home. */
export const overviews = {
  async "a vendor reads how its channel does, each drawing also as a table"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/`);
    await page.getByRole("heading", { level: 1, name: "Northwind Lighting" }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/home");
    const sales = section(page, "Sales");
    await sales.getByText("£19,333.48").waitFor();
    await sales.getByText("all sales since Nov 2025").first().waitFor();
    await sales.getByText("net, last 12 months").waitFor();
    await sales.getByRole("img", { name: /Sales by month From Nov 2025 to Nov 2026; most in/ }).waitFor();
    await sales.getByText("Nov 2026 is not over.").waitFor();
    await sales.getByText("Month by month").click();
    await sales.getByText("12 of 13 are shown.").waitFor();
    await sales.getByRole("button", { name: "Show more" }).click();
    await sales.getByText("All 13 are shown.").waitFor();
    const concentration = section(page, "Concentration");
    await concentration.getByText("1 of them with nothing left after returns").waitFor();
    await concentration.getByRole("img", { name: /The largest 4 of 17 partners make 54.9% of the sales/ }).waitFor();
    await concentration.getByText("The curve as a table").click();
    assert.equal(await concentration.getByRole("row").count(), 11);
    const tiers = section(page, "Tiers").getByRole("row");
    await tiers.filter({ hasText: "Gold" }).waitFor();
    assert.deepEqual(
      (await tiers.allInnerTexts()).slice(1).map((text) => text.split(/\s/)[0]),
      ["Gold", "Silver", "Registered"],
      "by the ladder, the highest first",
    );
    await section(page, "Freshness").getByText("Batches waiting").waitFor();
    await assertAccessible(page);
    const waiting = section(page, "Waiting for you");
    await waiting.getByText("the longest since 12 Oct 2026").waitFor();
    await waiting.getByRole("link", { name: "3 sales lines held" }).waitFor();
    await waiting.getByText("Some parts are missing").waitFor();
    assert.equal(await waiting.getByRole("link").count(), 3, "what nothing waits of is left out");
    await waiting.getByRole("link", { name: "5 applications to decide" }).click();
    await page.getByRole("heading", { level: 1, name: "Applications" }).waitFor();
  },

  async "no figure is ever broken, however long and wherever it is read"({ page, gateway }) {
    await asVendor(gateway, (parts) => {
      parts.overview.data.revenue.amount = "8912407.90";
      parts.overview.data.net.amount = "9007199254740993.01";
    });
    await page.goto(`${gateway.origin}/home`);
    await section(page, "Sales").getByText("£8.91m").waitFor();
    await section(page, "Sales").getByText("£9,007,199,254,740,993.01").waitFor();
    for (const width of [390, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const broken = await page.locator("dd span").evaluateAll((all) => all.filter((it) => it.getClientRects().length > 1).length);
      assert.equal(broken, 0, `at ${width} px`);
    }
  },

  async "over-distribution is grouped as the reader asks, and says when it cannot be"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    gateway.state.answers["/api/distribution"] = problem(503, "territory-service is away.");
    await page.goto(`${gateway.origin}/home`);
    const crowding = section(page, "Over-distribution");
    assert.match(await crowding.getByRole("row").nth(1).innerText(), /^US-NY/, "the most crowded first");
    await choose(crowding, page, "Grouped by", "territory");
    await crowding.getByText("territory-service is away.").waitFor();
    gateway.state.answers["/api/distribution"] = (query) => recorded(`distribution-${query.get("by")}`);
    await crowding.getByRole("button", { name: "Try again" }).click();
    await crowding.getByRole("row", { name: "bay-area" }).waitFor();
    await choose(crowding, page, "Grouped by", "subdivision");
    await crowding.getByRole("row", { name: "US-NY" }).waitFor();
    await assertAccessible(page);
  },

  async "many groups are shown in steps with their number"({ page, gateway }) {
    const groups = Array.from({ length: 45 }, (_, at) => ({ code: `G-${at}`, index: { index: at, outlets: 1, overlapping: 0 } }));
    await asVendor(gateway, (parts) => (parts.distribution.data.groups = groups));
    await page.goto(`${gateway.origin}/home`);
    const crowding = section(page, "Over-distribution");
    await crowding.getByText("20 of 45 are shown.").waitFor();
    await crowding.getByRole("button", { name: "Show more" }).click();
    await crowding.getByRole("button", { name: "Show more" }).click();
    await crowding.getByText("All 45 are shown.").waitFor();
    assert.equal(await crowding.getByRole("row").count(), 46);
  },

  async "one service away takes its parts, asked for once more together, and no others"({ page, gateway }) {
    const whole = await asVendor(gateway);
    await asVendor(gateway, (parts) => (parts.overview = away("performance-service")));
    gateway.state.answers["/api/overview"] = whole.parts.overview.data;
    await page.goto(`${gateway.origin}/home`);
    for (const name of ["Sales", "Tiers", "Freshness"]) {
      await section(page, name).getByText("performance-service gave no answer").waitFor();
    }
    await section(page, "Over-distribution").getByText("US-NY").waitFor();
    await assertAccessible(page);
    await section(page, "Tiers").getByRole("button", { name: "Try again" }).click();
    await section(page, "Sales").getByText("£19,333.48").waitFor();
    await section(page, "Tiers").getByText("Silver").waitFor();
    assert.equal(gateway.state.asked.filter((it) => it.path === "/api/overview").length, 1);
  },

  async "a vendor of nothing yet is led to its first steps, and sees no drawing of nothing"({ page, gateway }) {
    const nothing = { amount: "0.00", currency: "GBP" };
    await asVendor(gateway, (parts) => {
      Object.assign(parts.overview.data, { revenue: nothing, returns: nothing, net: nothing, tiers: {}, months: [], top: [] });
      Object.assign(parts.concentration.data.concentration, { partners: 0, curve: [] });
      parts.distribution.data = { by: "subdivision", formula: "", total: { index: 0, outlets: 0 }, groups: [] };
      parts.partners.data = { items: [] };
    });
    await page.goto(`${gateway.origin}/home`);
    for (const sentence of ["There are no sales yet.", "No partner has sold anything yet.", "No sales in this period", "No partner has a tier yet."]) {
      await page.getByText(sentence).first().waitFor();
    }
    assert.equal(await section(page, "Over-distribution").count(), 0, "a vendor without outlets is not shown their crowding");
    assert.equal(await page.getByRole("img").count(), 0);
    await assertAccessible(page);
    await section(page, "First steps").getByRole("link", { name: "Make an API client" }).click();
    await page.getByRole("heading", { level: 1, name: "Make an API client" }).waitFor();
  },
};
