import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { section } from "../recorded/scene.mjs";
import { api, signIn } from "./platform.mjs";

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
};
