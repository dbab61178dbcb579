import assert from "node:assert/strict";
import { assertAccessible, assertFits, assertFocused, focused } from "../accessible.mjs";
import { asPartner, asVendor, section } from "./scene.mjs";

const LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
const ARABIC = "شركة أضواء الميناء التجارية";

/** What the pages look like on any screen, with any name, under any fingers. */
export const shapes = {
  async "a narrow screen shows each page without scrolling sideways"({ page, gateway }) {
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("heading", { level: 1, name: "Harbour Lights Ltd" }).waitFor();
    await assertFits(page, 320);
    await assertAccessible(page);
    await assertFits(page, 320);
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("heading", { level: 1, name: "Northwind Lighting" }).waitFor();
    await assertFits(page, 320);
    await assertAccessible(page);
    await assertFits(page, 320);
  },

  async "long names and large amounts break no page"({ page, gateway }) {
    await asPartner(gateway, (parts) => {
      parts.profile.data.profile.name = LONG;
      parts.products.data.items[0].name = LONG;
      parts.products.data.items[0].price.unitPrice.amount = "9007199254740993.01";
      parts.deals.data.items[0].customer.name = LONG;
      parts.scorecard.data.figures.revenue12m.amount = "9007199254740993.01";
      parts.scorecard.data.segments = [LONG];
    });
    gateway.state.session.name = LONG;
    await page.goto(`${gateway.origin}/home`);
    await page.getByText("£9,007,199,254,740,993.01").first().waitFor();
    await assertFits(page, 320);
    await assertFits(page, 1280);
  },

  async "a name of another direction stays in its place"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/partners`);
    const name = page.getByText(ARABIC);
    await name.waitFor();
    const direction = (it) => getComputedStyle(it).direction;
    assert.equal(await name.evaluate(direction), "rtl");
    assert.equal(await page.getByRole("table").evaluate(direction), "ltr");
  },

  async "a reader of another language reads numbers and days as written there"({ gateway, page, context }) {
    await asPartner(gateway);
    const german = await context.browser().newContext({ locale: "de-DE", timezoneId: "Asia/Tokyo" });
    try {
      const there = await german.newPage();
      await there.goto(`${gateway.origin}/home`);
      await section(there, "Leistungsbild").getByText("3.370,41 £").waitFor();
      await there.getByText("24. Nov. 2026, 23:30 GMT", { exact: false }).first().waitFor();
    } finally {
      await german.close();
    }
    await page.goto(`${gateway.origin}/home`);
    await section(page, "Scorecard").getByText("£3,370.41").waitFor();
  },

  async "the keyboard goes from the skip link through the page in its order"({ page, gateway }) {
    await asPartner(gateway);
    gateway.state.answers["/api/journeys"] = { items: [] };
    await page.goto(`${gateway.origin}/home`);
    await section(page, "Products").getByRole("table").first().waitFor();
    const visited = [];
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press("Tab");
      visited.push((await focused(page)).slice(0, 40));
    }
    assert.deepEqual(visited.slice(0, 5), ["A Skip to content", "A 1", "BUTTON Go to Ctrl K", "A Home", "BUTTON Selling"]);
    await page.goto(`${gateway.origin}/home`);
    await section(page, "Products").getByRole("table").first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#content$/);
    await page.keyboard.press("Tab");
    await assertFocused(page, /^DIV Products you may sell/, "the skip link leads past the navigation");
    await page.keyboard.press("Tab");
    await assertFocused(page, "A ASSORTED COLOURS SILK FAN");
  },
};
