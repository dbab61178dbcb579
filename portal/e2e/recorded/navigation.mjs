import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor } from "./scene.mjs";

/** A group of the navigation that is folded and opened. */
export const navigation = {
  async "a group of the navigation is folded with the keyboard, stays so for who folded it, and is open where one is"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/home`);
    const main = page.getByRole("navigation", { name: "Main" });
    const ground = main.getByRole("heading", { level: 2, name: "Ground" }).getByRole("button");
    const outlets = main.getByRole("link", { name: "Outlets" });
    await outlets.waitFor();
    assert.equal(await main.getByRole("button", { expanded: false }).count(), 0, "all groups are open at first");
    await ground.focus();
    await page.keyboard.press("Enter");
    await outlets.waitFor({ state: "detached" });
    assert.equal(await ground.getAttribute("aria-expanded"), "false");
    await main.getByRole("button", { name: "Insights" }).click();
    await assertAccessible(page);
    await page.reload();
    await main.getByRole("link", { name: "Deals" }).waitFor();
    assert.deepEqual(await main.getByRole("button", { expanded: false }).allTextContents(), ["Ground", "Insights"]);
    await page.goto(`${gateway.origin}/outlets`);
    await outlets.waitFor();
    assert.equal(await ground.getAttribute("aria-disabled"), "true", "the group of the page that is shown stays open");
    await ground.focus();
    await page.keyboard.press("Enter");
    assert.equal(await ground.getAttribute("aria-expanded"), "true");
    await main.getByRole("link", { name: "Deals" }).click();
    await outlets.waitFor({ state: "detached" });
    await ground.click();
    await outlets.waitFor();
    gateway.state.session.subject = "usr_9";
    await page.goto(`${gateway.origin}/home`);
    await main.getByRole("link", { name: "Concentration" }).waitFor();
    assert.equal(await main.getByRole("button", { expanded: false }).count(), 0, "another person's is as that person left it");
    await readInGerman(page, "Gebiete");
  },

  async "on a telephone the groups fold in the menu, which goes on being what it was"({ page, gateway }) {
    await asVendor(gateway);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("button", { name: "Menu" }).click();
    const menu = page.getByRole("dialog", { name: "Menu" });
    await menu.getByRole("button", { name: "Selling" }).click();
    await menu.getByRole("link", { name: "Quotes" }).waitFor({ state: "detached" });
    await assertAccessible(page);
    await assertFits(page, 320);
    await menu.getByRole("link", { name: "Partners", exact: true }).click();
    await menu.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Menu" }).click();
    assert.equal(await menu.getByRole("button", { name: "Selling" }).getAttribute("aria-expanded"), "false");
  },
};
