import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { READER } from "../browser.mjs";
import { choose, section } from "../recorded/scene.mjs";
import { api, run, signIn, written } from "./platform.mjs";

/** Money between a vendor and its partner, each on pages of its own. */
export const paying = {
  async "a partner says where it is paid and disputes a line, and the vendor answers it"({ page, context, platform, expected }) {
    expected(/404/);
    await signIn(page, platform, platform.partner);
    await page.getByRole("link", { name: "Payments" }).click();
    await page.getByRole("link", { name: "Where you are paid" }).click();
    const change = section(page, "Change it");
    await change.getByRole("textbox", { name: "Account holder", exact: true }).fill(`Harbour ${run}`);
    await change.getByRole("textbox", { name: "Account number (IBAN)", exact: true }).fill("DE89 3704 0044 0532 0130 00");
    await change.getByRole("button", { name: "Save" }).click();
    await section(page, "As it is now").getByText(`Harbour ${run}`).waitFor();
    await section(page, "Changes").getByText("you", { exact: true }).first().waitFor();
    await assertAccessible(page);
    const { partnerId } = await api(page, platform, "/api/me/session");
    const { iban } = await api(page, platform, `/api/payment-details/${partnerId}`);
    await section(page, "As it is now").getByText(iban, { exact: true }).waitFor();

    const { items: [line] } = await api(page, platform, "/api/my/statement?limit=1");
    await page.getByRole("link", { name: "Statement" }).click();
    await section(page, "Incentives by promotion").getByText("Line by line", { exact: true }).click();
    await page.getByRole("link", { name: `Dispute line ${line.lineId}`, exact: true }).first().click();
    await page.getByRole("textbox", { name: "What is wrong", exact: true }).fill(`It was twelve ${run}`);
    await page.getByRole("button", { name: "Dispute", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Dispute", exact: true }).waitFor();
    const address = new URL(page.url());

    const elsewhere = await context.browser().newContext(READER);
    try {
      const vendor = await elsewhere.newPage();
      await signIn(vendor, platform, platform.vendor);
      await vendor.getByRole("link", { name: "Disputes" }).click();
      await vendor.getByRole("link", { name: line.lineId }).first().waitFor();
      await vendor.goto(address.href);
      await section(vendor, "What was said").getByText(`It was twelve ${run}`).waitFor();
      await choose(section(vendor, "Resolve"), vendor, "Outcome", "all stays as it is");
      await section(vendor, "Resolve").getByRole("textbox", { name: "Reason", exact: true }).fill(`Counted again ${run}`);
      await section(vendor, "Resolve").getByRole("button", { name: "Resolve" }).click();
      await section(vendor, "What it is about").getByText("rejected", { exact: true }).waitFor();
    } finally {
      await elsewhere.close();
    }
    await page.reload();
    await section(page, "What it is about").getByText(`Counted again ${run}`).waitFor();
    assert.equal((await api(page, platform, `/api${address.pathname}`)).status, "rejected");
  },

  async "the vendor says how it pays, and sees whom a settlement would pay"({ page, platform, expected }) {
    expected(/404|409/);
    await signIn(page, platform, platform.vendor);
    await page.getByRole("link", { name: "Settlements" }).click();
    await page.getByRole("link", { name: "Terms" }).click();
    const change = section(page, "Change it");
    await change.getByRole("textbox", { name: "Paid by", exact: true }).fill(`Northwind ${run}`);
    await change.getByRole("textbox", { name: "Account number (IBAN)", exact: true }).fill("GB29 NWBK 6016 1331 9268 19");
    await change.getByRole("textbox", { name: /^Pays from/ }).fill("25");
    await change.getByRole("textbox", { name: /^Two approve above/ }).fill("10000");
    await change.getByRole("button", { name: "Save" }).click();
    await section(page, "As it is now").getByText(`Northwind ${run}`).waitFor();
    const { minimum } = await api(page, platform, "/api/settlement-terms");
    await section(page, "As it is now").getByText(written(minimum), { exact: true }).waitFor();
    await page.goto(`${platform.origin}/settlements/new`);
    const { items: periods } = await api(page, platform, "/api/periods");
    const closed = periods.filter(({ status }) => status === "closed").at(-1);
    if (closed === undefined) {
      await page.getByText("No period is closed yet").waitFor();
    } else {
      const preview = await api(page, platform, `/api/settlements/preview?period=${closed.period}`);
      await section(page, "Who would be paid").getByText(written(preview.amount)).first().waitFor();
    }
    await assertAccessible(page);
  },
};
