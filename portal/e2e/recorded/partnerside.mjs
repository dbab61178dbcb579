import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { asPartner, section } from "./scene.mjs";

/** A partner's own pages. */
export const partnerSide = {
  async "a deal is registered with the keyboard alone"({ page, gateway }) {
    await asPartner(gateway);
    const list = gateway.state.answers["/api/my/deals"].items;
    gateway.state.answers["POST /api/deals"] = (_, body) => {
      const deal = {
        ...structuredClone(list[0]), ...body, id: "dea_new", status: "registered",
        decision: { ...list[0].decision, registered: true, reasons: [{ code: "no-live-deal", text: "No live deal protects this customer.", facts: {} }] },
      };
      list.unshift(deal);
      return deal;
    };
    gateway.state.answers["POST /api/deals/check"] = {
      decision: { ...list[0].decision, registered: false, reasons: [{ code: "may-be-protected", text: "This customer may be one that another partner works on; the vendor will decide.", facts: {} }] },
      freeLines: [],
    };
    await page.goto(`${gateway.origin}/deals`);
    await section(page, "Deals you registered").getByRole("row").nth(1).waitFor();
    await assertAccessible(page);
    const register = page.getByRole("link", { name: "Register a deal" });
    await register.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Register a deal" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Customer's name", exact: true }).focus();
    await page.keyboard.type("Brightwater Hotels");
    await page.keyboard.press("Tab");
    await page.keyboard.type("brightwater.example");
    await page.getByRole("status", { name: "What would be decided now" }).getByText("another partner works on").waitFor();
    for (let tab = 0; tab < 3; tab++) await page.keyboard.press("Tab");
    await page.keyboard.type("1.200,50");
    await page.keyboard.press("Enter");
    await page.getByText("Digits with at most two after the point").waitFor();
    await assertAccessible(page);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("1200,5");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "The deal is registered" }).waitFor();
    await page.getByText("No live deal protects this customer.").waitFor();
    await assertAccessible(page);
    const sent = gateway.state.asked.findLast((it) => it.method === "POST" && it.path === "/api/deals");
    assert.deepEqual(JSON.parse(sent.body), {
      customer: { name: "Brightwater Hotels", domain: "brightwater.example" },
      value: { amount: "1200.50", currency: "GBP" },
    });
    await page.getByRole("link", { name: "To my deals" }).click();
    await page.getByRole("row", { name: "Brightwater Hotels" }).waitFor();
  },

  async "an approved deal is won by one key, and says so"({ page, gateway }) {
    await asPartner(gateway);
    const deal = gateway.state.answers["/api/deals/dea_1"];
    gateway.state.answers["POST /api/deals/dea_1/close"] = (_, { outcome, reason }) => Object.assign(deal, { status: "closed", outcome, statusReason: reason });
    await page.goto(`${gateway.origin}/deals`);
    await page.getByRole("link", { name: "Brightwater Garden Centres Limited" }).click();
    await section(page, "What is known").getByText("No live deal protects this customer.").waitFor();
    await assertAccessible(page);
    await page.getByRole("heading", { level: 1 }).focus();
    await page.keyboard.press("w");
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("ordered");
    await assertAccessible(page);
    await page.keyboard.press("Tab");
    await page.getByRole("dialog").getByRole("button", { name: "Won" }).click();
    await section(page, "What is known").getByText("won", { exact: true }).waitFor();
    await section(page, "What is known").getByText("ordered").waitFor();
    assert.equal(await page.getByRole("button", { name: "Lost" }).count(), 0);
  },

  async "a deal that came to nothing is withdrawn with a reason"({ page, gateway }) {
    await asPartner(gateway);
    const deal = Object.assign(gateway.state.answers["/api/deals/dea_1"], { status: "registered" });
    gateway.state.answers["POST /api/deals/dea_1/withdraw"] = (_, { reason }) => Object.assign(deal, { status: "released", statusReason: reason });
    await page.goto(`${gateway.origin}/deals/dea_1`);
    await page.getByRole("button", { name: "Withdraw" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("bought elsewhere");
    await assertAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
    await section(page, "What is known").getByText("bought elsewhere").waitFor();
    assert.equal(await page.getByRole("button", { name: "Withdraw" }).count(), 0);
  },

  async "a partner reads its statement and its company, and is offered nothing of the vendor's"({ page, gateway }) {
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/statement`);
    await section(page, "Incentives by promotion").getByRole("row", { name: "volume" }).getByText("£13.84").first().waitFor();
    await assertAccessible(page);
    const whole = gateway.state.answers["/api/my/statement"];
    gateway.state.answers["/api/my/statement"] = (query) => (query.has("from") ? { ...whole, totals: [], items: [], next: undefined } : whole);
    await page.getByLabel("First day").fill("2026-01-01");
    await page.getByRole("button", { name: "Filter" }).click();
    await page.waitForURL(/\?from=2026-01-01$/);
    await page.getByText("Nothing matches these filters.").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await section(page, "Incentives by promotion").getByRole("row", { name: "volume" }).first().waitFor();
    await page.getByRole("link", { name: "Company" }).click();
    await section(page, "Profile").getByText("Harbour Lights Ltd").waitFor();
    await assertAccessible(page);
    for (const [link, empty] of [["API clients", "No system uses the API yet."], ["Webhooks", "No system hears of anything yet."]]) {
      await page.getByRole("link", { name: link }).click();
      await page.getByText(empty).waitFor();
      await assertAccessible(page);
    }
    assert.equal(await page.getByRole("search").count(), 0);
    await page.goto(`${gateway.origin}/partners`);
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
  },
};
