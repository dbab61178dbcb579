import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { asPartner, asVendor } from "./scene.mjs";
import { owed } from "./channel.mjs";

/** What the books owe as every page does. */
export const bookPages = owed(
  [{ path: "/ledger", asks: "/api/ledger/entries", empty: "Nothing was posted yet.", filter: "partnerCode=none", german: "Buchungen" }],
  [
    { path: "/ledger/balance", asks: "/api/ledger/balance", german: "Saldenliste" },
    { path: "/ledger/totals", asks: "/api/ledger/totals", german: "Summen je Aktion" },
  ],
);

/** The books of incentives, for who answers for them. */
export const bookStates = {
  async "the books show both sides of an entry, the balance as of a day, and what each promotion came to"({ page, gateway }) {
    await asVendor(gateway);
    const { asked } = gateway.state;
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("link", { name: "Books", exact: true }).click();
    const entry = page.getByRole("row", { name: /incentive .* 12841/ });
    await entry.getByText("debit incentive expense £2.92").waitFor();
    await entry.getByText("credit owed to partners £2.92").waitFor();
    await page.getByRole("row", { name: /payment/ }).getByText("corrects 2026-10").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Posted in (2026-11)", exact: true }).fill("2026-11");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.waitForURL(/postingPeriod=2026-11/);
    const file = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export: Entries with both their sides" }).click();
    assert.match((await file).suggestedFilename(), /\.csv$/);
    assert.ok(asked.some(({ path }) => path === "/api/ledger/entries?postingPeriod=2026-11&sort=-at"), "the file has what is shown, all of it");
    const sides = page.getByRole("navigation", { name: "Sides of the books" });
    await sides.getByRole("link", { name: "Trial balance" }).click();
    await page.getByText("in balance", { exact: true }).waitFor();
    await page.getByRole("row", { name: /owed to partners .* -£2.92/ }).waitFor();
    await page.getByLabel("As of the end of").fill("2026-11-20");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.getByRole("heading", { name: "Trial balance at the end of 20 Nov 2026" }).waitFor();
    assert.ok(asked.some(({ path }) => /balance\?asOf=2026-11-20T23%3A59%3A59.999Z/.test(path)));
    await assertAccessible(page);
    await sides.getByRole("link", { name: "Totals by promotion" }).click();
    assert.match(new URL(page.url()).search, /asOf=2026-11-20/, "the day goes along");
    await page.getByRole("row", { name: /sprint £3.83/ }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Trial balance of sprint" }).click();
    await page.getByRole("link", { name: "Open the promotion" }).waitFor();
    await sides.getByRole("link", { name: "Totals by promotion" }).click();
    await page.getByRole("link", { name: "sprint", exact: true }).click();
    await page.waitForURL(/\/ledger\?promotionCode=sprint$/);
  },

  async "a statement tells why sales count for a promotion, to the vendor and to the partner itself"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/partners/par_1/statement`);
    await page.getByRole("link", { name: "Why sales count for sprint" }).click();
    await page.getByRole("row", { name: "Asked is one of the segments gold-circle" }).waitFor();
    await page.getByText("count for it").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Back to the statement" }).click();
    await page.waitForURL(/par_1\/statement$/);
    gateway.reset();
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/statement`);
    await page.getByRole("link", { name: /Why sales count for/ }).first().click();
    await page.getByRole("row", { name: "Asked is one of the segments gold-circle" }).waitFor();
    await assertAccessible(page);
    assert.ok(gateway.state.asked.some(({ path }) => path.startsWith("/api/statements/explain?partnerId=par_1&promotion=")));
  },
};
