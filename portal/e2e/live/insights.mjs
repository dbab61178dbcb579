import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { assertAccessible } from "../accessible.mjs";
import { choose, section } from "../recorded/scene.mjs";
import { api, signIn, written } from "./platform.mjs";

/** What the channel's figures say, each compared with the API's answer. */
export const insights = {
  async "the concentration is read for a period, its largest partners opened, and the diagnosis of one read"({ page, platform }) {
    await signIn(page, platform, platform.vendor);
    await page.getByRole("link", { name: "Concentration" }).click();
    const { concentration } = await api(page, platform, "/api/concentration");
    await section(page, "The curve").getByText(written(concentration.topTotal)).waitFor();
    const first = concentration.curve[0];
    const share = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 }).format(first.salesShare);
    await section(page, "The largest, added up").getByRole("row").nth(1).getByText(share, { exact: true }).waitFor();
    await assertAccessible(page);
    await choose(page.getByRole("form", { name: "Filters" }), page, "Measured by", "sales before returns");
    await page.waitForURL(/measure=revenue/);
    await section(page, "The curve").getByText(/before returns/).first().waitFor();
    const { top: [largest] } = await api(page, platform, "/api/overview");
    await section(page, "Who they are").getByRole("link", { name: largest.name }).click();
    const { diagnosis } = await api(page, platform, `/api/diagnoses/${largest.partnerId}/explain`);
    await section(page, "Diagnosis").getByText(diagnosis.reason).waitFor();
    assert.equal(new URL(page.url()).pathname, `/partners/${largest.partnerId}/diagnosis`);
    await assertAccessible(page);
  },

  async "partners are found by what their diagnosis says, what loses most first"({ page, platform }) {
    await signIn(page, platform, platform.vendor);
    await page.getByRole("link", { name: "Diagnoses" }).click();
    const summary = await api(page, platform, "/api/overview/diagnoses");
    const [most] = summary.verdicts;
    const row = section(page, "The channel as a whole").getByRole("row").nth(1);
    await row.getByText(String(most.partners), { exact: true }).waitFor();
    await assertAccessible(page);
    await row.getByRole("link").click();
    await page.waitForURL(new RegExp(`verdict=${most.verdict}`));
    const { items: [first] } = await api(page, platform, `/api/diagnoses?verdict=${most.verdict}&sort=-lossPerYear&limit=1`);
    await page.getByRole("group", { name: "Diagnoses" }).getByRole("link", { name: first.name }).waitFor();
  },

  async "what may help the partner that loses most is read beside what the API proposes"({ page, platform }) {
    await signIn(page, platform, platform.vendor);
    await page.getByRole("link", { name: "Actions", exact: true }).click();
    const { items: [most] } = await api(page, platform, "/api/diagnoses?sort=-lossPerYear&limit=1");
    const { partnerId, causes: [cause] } = most.diagnosis;
    const row = section(page, "Where most may be had").getByRole("row", { name: most.name });
    await row.getByText(written(cause.lossPerYear)).waitFor();
    await assertAccessible(page);
    await row.getByRole("link").click();
    const { items: [first] } = await api(page, platform, `/api/action-proposals/${partnerId}`);
    const proposed = section(page, "What may help").getByRole("row", { name: first.name }).first();
    await proposed.getByText(written(first.expected.perYear)).first().waitFor();
    await proposed.getByRole("link", { name: `Assign ${first.name}` }).click();
    await section(page, "Assign an action").getByRole("button", { name: "Action" }).getByText(first.name).waitFor();
    await assertAccessible(page);
  },

  async "the scorecards are sorted as the API sorts them, and saved as it answers them"({ page, platform }) {
    await signIn(page, platform, platform.vendor);
    await page.getByRole("link", { name: "Scorecards" }).click();
    const list = page.getByRole("group", { name: "Scorecards" });
    await list.getByRole("button", { name: "Growth" }).click();
    await page.waitForURL(/sort=growth/);
    await list.getByRole("button", { name: "Growth" }).click();
    await page.waitForURL(/sort=-growth/);
    const { items: [first] } = await api(page, platform, "/api/scorecards?sort=-growth&limit=1");
    const { total } = await api(page, platform, "/api/scorecards?limit=1&total=true");
    await list.getByRole("row", { name: first.name }).getByText(written(first.figures.revenue12m)).waitFor();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Export: Scorecards" }).click()]);
    const lines = (await readFile(await file.path(), "utf8")).trim().split(/\r?\n/);
    assert.ok(lines[1].includes(first.partnerId), "the same order");
    assert.equal(lines.length - 1, total.count, "all of them, not a page");
  },

  async "a franchisor reads which territories are crowded and which outlets stand too close"({ page, platform }) {
    await signIn(page, platform, platform.franchisor);
    await page.getByRole("link", { name: "Crowding" }).click();
    const { groups } = await api(page, platform, "/api/distribution?by=territory");
    const worst = groups.reduce((one, other) => (other.index.index > one.index.index ? other : one));
    await section(page, "Over-distribution").getByRole("row", { name: worst.code }).getByText(String(worst.index.index), { exact: true }).waitFor();
    const { items: [pair] } = await api(page, platform, "/api/outlets/violations?limit=1");
    await section(page, "Too close to each other").getByRole("row", { name: pair?.one.code ?? "" }).or(page.getByText("No two outlets are too close")).first().waitFor();
    const { total } = await api(page, platform, "/api/distribution/deals?by=territory");
    await section(page, "After the same customers").getByText(`of ${total.customers} customers`).waitFor();
    await assertAccessible(page);
  },
};
