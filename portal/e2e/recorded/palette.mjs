import assert from "node:assert/strict";
import { assertAccessible, assertFocused } from "../accessible.mjs";
import { recorded } from "../gateway.mjs";
import { asPartner, asVendor } from "./scene.mjs";

/** Pages and records by two keys and a piece of a name. */
export const palette = {
  async "a page and a product are gone to by keyboard alone"({ page, gateway }) {
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("heading", { level: 1, name: "Harbour Lights Ltd" }).waitFor();
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Go to" });
    await dialog.getByRole("option", { name: "Quotes" }).waitFor();
    await assertFocused(page, /^INPUT/, "one can type at once");
    await assertAccessible(page);
    await page.keyboard.type("STATEM");
    await dialog.getByRole("option", { name: "Quotes" }).waitFor({ state: "detached" });
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/statement$/);
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Go to" }).click();
    await dialog.getByRole("combobox").or(dialog.getByRole("searchbox")).first().fill("silk");
    await dialog.getByRole("option", { name: "ASSORTED COLOURS SILK FAN" }).click();
    await page.waitForURL(/\/catalogue\/prd_1$/);
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  },

  async "a name that nothing has is said to be, and a vendor finds its partners"({ page, gateway }) {
    await asVendor(gateway);
    const { items } = await recorded("partners-next");
    gateway.state.answers["/api/partners"] = (query) => ({ items: (query.get("name") ?? "") === "zzz" ? [] : items });
    gateway.state.answers["/api/accounts"] = { items: [] };
    gateway.state.answers[`/api/partners/${items[0].id}`] = { ...gateway.state.answers["/api/partners/par_1"], ...items[0] };
    await page.goto(`${gateway.origin}/users`);
    await page.getByRole("heading", { level: 1, name: "Users" }).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog", { name: "Go to" }).getByRole("option", { name: "Users" }).waitFor();
    await page.keyboard.type("zzz");
    await page.getByText("Nothing has such a name.").waitFor();
    await assertAccessible(page);
    await page.keyboard.press("Control+a");
    await page.keyboard.type(items[0].profile.name.slice(0, 5));
    await page.getByRole("option", { name: items[0].profile.name }).first().click();
    await page.waitForURL(/\/partners\/par_/);
    assert.ok(gateway.state.asked.some((it) => it.path.startsWith("/api/partners?name=")));
  },
};
