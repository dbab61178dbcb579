import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { section } from "../recorded/scene.mjs";
import { api, run, signIn } from "./platform.mjs";

/** What people do each day beside deals: notices, files, what is held. */
export const daily = {
  async "a partner sees how many notices are new, and wishes for one kind by mail"({ page, platform }) {
    await signIn(page, platform, platform.partner);
    const { unread } = await api(page, platform, "/api/unread-notices");
    await page.getByRole("link", { name: unread === 0 ? "Notices" : `Notices, ${unread} new` }).click();
    const { items } = await api(page, platform, "/api/notices?sort=-at");
    if (items.length > 0) await section(page, "What you were told").getByRole("link", { name: items[0].title }).first().waitFor();
    await assertAccessible(page);
    const { byMail } = await api(page, platform, "/api/notice-wishes");
    const wishes = section(page, "By mail besides");
    await wishes.getByRole("checkbox", { name: "a deal refused" }).click({ force: true });
    await wishes.getByRole("button", { name: "Save" }).click();
    await wishes.getByText("Your wishes are saved.").waitFor();
    const now = (await api(page, platform, "/api/notice-wishes")).byMail;
    assert.equal(now.includes("deal_refused"), !byMail.includes("deal_refused"));
  },

  async "a line that waits for a partner is found among all that wait, and given up"({ page, platform }) {
    await signIn(page, platform, platform.vendor);
    const { items: [product] } = await api(page, platform, "/api/products?lifecycle=active&limit=1");
    const file = `partnerCode,productCode,quantity,unitPrice,currency,soldAt,externalId\nX-${run},${product.code},2,1.50,GBP,2026-06-01T10:00:00Z,x-${run}`;
    await page.getByRole("link", { name: "Sales files" }).click();
    await page.getByLabel("Drop a file here, or choose one").setInputFiles({ name: `held-${run}.csv`, mimeType: "text/csv", buffer: Buffer.from(file) });
    await page.getByRole("heading", { level: 1, name: `held-${run}.csv` }).waitFor();
    const intake = page.url().split("/").at(-1);
    await section(page, "Line by line").getByRole("row", { name: `x-${run}` }).waitFor();
    await page.getByRole("link", { name: "Decide the held lines of this file" }).click();
    const row = section(page, "Lines that wait").getByRole("row", { name: `x-${run} X-${run} partner not known yet` });
    await row.getByText("£3.00").waitFor();
    await assertAccessible(page);
    await row.getByRole("checkbox").check({ force: true });
    await page.getByRole("button", { name: "Give up" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("a trial");
    await page.getByRole("dialog").getByRole("button", { name: "Give up" }).click();
    await row.waitFor({ state: "detached" });
    const { outcomes } = await api(page, platform, `/api/sales/intakes/${intake}`);
    assert.deepEqual([outcomes.held, outcomes.discarded], [0, 1]);
  },
};
