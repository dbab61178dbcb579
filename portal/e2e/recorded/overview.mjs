import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { asVendor, away, section } from "./scene.mjs";

/** The vendor's overview. */
export const overviews = {
  async "a vendor reads its overview, each drawing also as a table"({ page, gateway }) {
    const home = await asVendor(gateway);
    await page.goto(`${gateway.origin}/`);
    await page.getByRole("heading", { level: 1, name: "Northwind Lighting" }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/overview");
    const revenue = section(page, "Revenue");
    await revenue.getByText("£19,333.48").waitFor();
    await revenue.getByRole("img", { name: /Revenue by month From Nov 2025 to Nov 2026; most in/ }).waitFor();
    await revenue.getByText("Month by month").click();
    await revenue.getByText("12 of 13 months are shown.").waitFor();
    await revenue.getByRole("button", { name: "Show more months" }).click();
    await revenue.getByText("All 13 months are shown.").waitFor();
    const concentration = section(page, "Concentration");
    await concentration.getByRole("img", { name: /The largest 4 of 17 partners make 54.9% of the sales/ }).waitFor();
    await concentration.getByText("The curve as a table").click();
    assert.equal(await concentration.getByRole("row").count(), 11);
    const tiers = section(page, "Tiers");
    for (const [tier, partners] of Object.entries(home.parts.overview.data.tiers)) {
      const row = tiers.getByRole("row", { name: tier });
      await row.getByText(String(partners), { exact: true }).waitFor();
    }
    await section(page, "Freshness").getByText("Batches waiting").waitFor();
    await assertAccessible(page);
  },

  async "over-distribution is grouped as the reader asks, and says when it cannot be"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    gateway.state.answers["/api/distribution"] = problem(503, "territory-service is away.");
    await page.goto(`${gateway.origin}/overview`);
    const crowding = section(page, "Over-distribution");
    assert.match(await crowding.getByRole("row").nth(1).innerText(), /^US-NY/, "the most crowded first");
    await crowding.getByLabel("Grouped by").selectOption("territory");
    await crowding.getByText("territory-service is away.").waitFor();
    gateway.state.answers["/api/distribution"] = (query) => recorded(`distribution-${query.get("by")}`);
    await crowding.getByRole("button", { name: "Try again" }).click();
    await crowding.getByRole("row", { name: "bay-area" }).waitFor();
    await crowding.getByLabel("Grouped by").selectOption("subdivision");
    await crowding.getByRole("row", { name: "US-NY" }).waitFor();
    await assertAccessible(page);
  },

  async "many groups are shown in steps with their number"({ page, gateway }) {
    const groups = Array.from({ length: 45 }, (_, at) => ({ code: `G-${at}`, index: { index: at, outlets: 1 } }));
    await asVendor(gateway, (parts) => (parts.distribution.data.groups = groups));
    await page.goto(`${gateway.origin}/overview`);
    const crowding = section(page, "Over-distribution");
    await crowding.getByText("20 of 45 groups are shown.").waitFor();
    await crowding.getByRole("button", { name: "Show more groups" }).click();
    await crowding.getByRole("button", { name: "Show more groups" }).click();
    await crowding.getByText("All 45 groups are shown.").waitFor();
    assert.equal(await crowding.getByRole("row").count(), 46);
  },

  async "partners are read on by cursor"({ page, gateway }) {
    await asVendor(gateway);
    gateway.state.answers["/api/partners"] = await recorded("partners-next");
    await page.goto(`${gateway.origin}/overview`);
    const partners = section(page, "Partners");
    await partners.getByRole("button", { name: "Show more partners" }).click();
    await partners.getByText("All 6 partners are shown.").waitFor();
  },

  async "one service away takes its parts, asked for once more together, and no others"({ page, gateway }) {
    const whole = await asVendor(gateway);
    await asVendor(gateway, (parts) => (parts.overview = away("performance-service")));
    gateway.state.answers["/api/overview"] = whole.parts.overview.data;
    await page.goto(`${gateway.origin}/overview`);
    for (const name of ["Revenue", "Tiers", "Freshness"]) {
      await section(page, name).getByText("performance-service gave no answer").waitFor();
    }
    await section(page, "Over-distribution").getByText("US-NY").waitFor();
    await assertAccessible(page);
    await section(page, "Tiers").getByRole("button", { name: "Try again" }).click();
    await section(page, "Revenue").getByText("£19,333.48").waitFor();
    await section(page, "Tiers").getByText("silver").waitFor();
    assert.equal(gateway.state.asked.filter((it) => it.path === "/api/overview").length, 1);
  },

  async "a vendor of nothing yet sees that, and no drawing of nothing"({ page, gateway }) {
    await asVendor(gateway, (parts) => {
      parts.overview.data = { asOf: "2026-11-24T23:30:00Z", tiers: {}, months: [], top: [] };
      parts.concentration.data = { from: "2025-12", until: "2026-11" };
      parts.distribution.data = { by: "subdivision", total: { index: 0, outlets: 0 }, groups: [] };
      parts.partners.data = { items: [] };
    });
    await page.goto(`${gateway.origin}/overview`);
    for (const sentence of [
      "There are no sales yet.",
      "No partner has sold anything yet.",
      "No sales in this period.",
      "No partner has a tier yet.",
      "There are no outlets yet.",
      "There are no partners yet.",
    ]) {
      await page.getByText(sentence).waitFor();
    }
    assert.equal(await page.getByRole("img").count(), 0);
    await assertAccessible(page);
  },
};
