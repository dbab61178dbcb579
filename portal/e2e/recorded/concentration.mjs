import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { recorded } from "../gateway.mjs";
import { asVendor, choose, section } from "./scene.mjs";
import { owed } from "./channel.mjs";

const SIDES = "Sides of the concentration";
const tab = (page, name) => page.getByRole("navigation", { name: SIDES }).getByRole("link", { name });

/** What the sides of the concentration and the sums of sales owe as every page does. */
export const figurePages = owed(
  [{ path: "/insights/sales", asks: "/api/rollups", empty: "There are no sales yet.", filter: "key=none", german: "Umsatzzahlen" }],
  [
    { path: "/insights/concentration/shares", asks: "/api/concentration/shares", german: "Umsatz je Partner" },
    { path: "/insights/concentration/over-time", asks: "/api/concentration/series", german: "Wie es sich entwickelte, je Partner" },
    { path: "/insights/concentration/movers", asks: "/api/concentration/movers", german: "Wer mehr verkaufte" },
    { path: "/insights/concentration/dependencies", asks: "/api/concentration/dependencies", german: "Was an wenigen Partnern hängt, je Produktlinie" },
    { path: "/insights/concentration/reconciliation", asks: "/api/concentration/reconciliation", german: "Von der Konzentration zu den Kennzahlen" },
    { path: "/insights/sales/lines?dimension=partner&key=par_1", asks: "/api/rollups/sum", german: "Woraus eine Summe besteht" },
  ],
);

/** From a figure of the channel down to the lines that it is made of. */
export const figureStates = {
  async "the sides of the concentration keep their period, and each figure opens what it is about"({ page, gateway }) {
    await asVendor(gateway);
    const { asked, answers } = gateway.state;
    await page.goto(`${gateway.origin}/insights/concentration?from=2026-01`);
    await tab(page, "Movers").click();
    await section(page, "Who sold more").getByRole("row", { name: "Harbour Lights" }).waitFor();
    await section(page, "Who sold less").getByRole("row", { name: "Studio Lampe -£905.07" }).waitFor();
    assert.equal(new URL(page.url()).search, "?from=2026-01");
    assert.ok(asked.some(({ path }) => path.startsWith("/api/concentration/movers?from=2026-01")));
    await tab(page, "Over time").click();
    await page.getByRole("img", { name: /Sales and the share of the largest fifth from Jun 2026 to Nov 2026: 41% at first, 55% at last/ }).waitFor();
    await assertAccessible(page);
    await choose(page.getByRole("form", { name: "Filters" }), page, "Step", "quarter");
    await page.waitForURL(/step=quarter/);
    await page.getByRole("link", { name: "Oct 2026" }).click();
    await page.waitForURL(/\/shares\?/);
    assert.equal(new URL(page.url()).searchParams.get("from"), "2026-10");
    await page.getByRole("link", { name: "Harbour Lights" }).waitFor();
    answers["/api/concentration/shares"] = (query) => ({ ...answers.shares, by: query.get("by"), rows: [{ key: "lamps", sold: { amount: "9120.00", currency: "GBP" }, share: 0.54, cumulativeShare: 0.54 }] });
    answers.shares = (await recorded("vendor-concentration"))["/api/concentration/shares"];
    answers["/api/rollups/lines"] = await recorded("sold-lines");
    await choose(page.getByRole("form", { name: "Filters" }), page, "Divided by", "product line");
    await page.getByRole("link", { name: "lamps" }).click();
    await page.waitForURL(/\/insights\/sales\/lines\?/);
    assert.equal(new URL(page.url()).searchParams.get("key"), "lamps");
    await page.getByRole("row", { name: /T-1 sale/ }).waitFor();
    await tab(page, "Movers").waitFor({ state: "detached" });
  },

  async "why the concentration and the scorecards differ is told step by step"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/insights/concentration`);
    await tab(page, "Dependencies").click();
    await page.getByRole("row", { name: /lamps £9,120.00 2 of 11/ }).waitFor();
    await tab(page, "Beside the scorecards").click();
    await page.getByRole("row", { name: /Net sales of the period .* = £16,700.32/ }).waitFor();
    await page.getByRole("row", { name: /Outside the period .* \+ £1,464.19/ }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Measured by" }).count(), 0, "it is of net sales alone");
    await page.getByRole("link", { name: "Open the scorecards" }).click();
    await page.waitForURL(/\/insights\/scorecards$/);
  },

  async "a month's sum opens every line of it, as it was known on a day, and all of them come as a file"({ page, gateway }) {
    await asVendor(gateway);
    const { answers, asked } = gateway.state;
    answers["/api/rollups/lines"] = await recorded("sold-lines");
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("link", { name: "Sales figures" }).click();
    await page.getByRole("link", { name: "Nov 2026" }).click();
    await section(page, "The sum").getByText("£1,011.20").waitFor();
    await page.getByRole("row", { name: /T-1 sale/ }).waitFor();
    await assertAccessible(page);
    await page.getByLabel("As known at the end of").fill("2026-11-27");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.waitForURL(/asOf=2026-11-27/);
    await page.waitForFunction(() => !/Loading…/.test(document.body.innerText));
    assert.ok(asked.some(({ path }) => path.startsWith("/api/rollups/sum?dimension=vendor&key=all&from=2026-11&until=2026-11&asOf=2026-11-28T00")));
    const file = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export: Lines of this sum" }).click();
    assert.match((await file).suggestedFilename(), /\.csv$/);
    answers["/api/rollups/lines"] = [];
    await page.goto(`${gateway.origin}/insights/sales/lines?dimension=partner&key=par_1`);
    await page.getByText("No line is in this sum.").waitFor();
  },
};
