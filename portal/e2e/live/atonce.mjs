import assert from "node:assert/strict";
import { READER } from "../browser.mjs";
import { changed, run, signIn } from "./platform.mjs";

/** What one person does, on another's open page. */
export const atOnce = {
  async "a deal that a partner registers appears in the vendor's open inbox and the decision on the partner's open page, without a reload"({ page, context, platform }) {
    await signIn(page, platform, platform.vendor);
    await page.goto(`${platform.origin}/deals`);
    await page.getByRole("heading", { level: 1, name: "Deals" }).waitFor();
    await page.evaluate(() => (window.openedOnce = true));

    const elsewhere = await context.browser().newContext(READER);
    try {
      const partner = await elsewhere.newPage();
      await signIn(partner, platform, platform.partner);
      const customer = `At Once ${run} Ltd`;
      const deal = await changed(partner, platform, "POST", "/api/deals", {
        customer: { name: customer, city: "Cromer", country: "GB" },
      });
      const row = page.getByRole("row").filter({ hasText: customer });
      await row.waitFor();

      await partner.goto(`${platform.origin}/deals/${deal.id}`);
      await partner.getByRole("heading", { level: 1, name: customer }).waitFor();
      await changed(page, platform, "POST", `/api/deals/${deal.id}/approve`, {});
      await partner.locator("main").getByText("approved", { exact: true }).first().waitFor();
      await partner.getByRole("link", { name: /Notices, \d+ new/ }).waitFor();
      assert.equal(await page.evaluate(() => window.openedOnce), true);
    } finally {
      await elsewhere.close();
    }
  },
};
