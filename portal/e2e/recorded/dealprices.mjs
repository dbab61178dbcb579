import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asPartner, asVendor, section } from "./scene.mjs";

/** Prices for one customer, from the question to the end. */
export const dealPrices = {
  async "a partner asks for a price for one customer, and reads what was decided"({ page, gateway }) {
    await asPartner(gateway);
    const { answers } = gateway.state;
    const prices = answers["/api/deal-prices"];
    await page.goto(`${gateway.origin}/quotes`);
    await page.getByRole("link", { name: "Deal prices" }).click();
    await page.getByRole("row", { name: "Acme Ltd" }).getByText("Below what it costs us").waitFor();
    await assertAccessible(page);
    const sent = [];
    answers["POST /api/deal-prices"] = (_, body, headers) => {
      assert.notEqual(headers["idempotency-key"], undefined);
      sent.push(body);
      const asked = { ...prices.items[0], id: "dpr_3", customer: body.customer, unitPrice: body.unitPrice, reason: body.reason };
      prices.items.unshift(asked);
      return { status: 201, body: asked };
    };
    const form = section(page, "Ask for a price");
    await form.getByRole("button", { name: "Ask for a price" }).click();
    await form.getByText("This is needed.").first().waitFor();
    await assertAccessible(page);
    await form.getByRole("textbox", { name: "Customer", exact: true }).fill("Sea View");
    await form.getByRole("textbox", { name: "Product", exact: true }).fill("15036");
    await form.getByRole("textbox", { name: "Price of a unit in GBP", exact: true }).fill("0,65");
    await form.getByLabel("Last day").fill("2027-03-31");
    await form.getByRole("textbox", { name: "Why it is needed", exact: true }).fill("Their first order");
    await form.getByRole("button", { name: "Ask for a price" }).click();
    await page.getByRole("row", { name: "Sea View" }).getByText("£0.65").waitFor();
    assert.deepEqual(sent, [{ customer: { name: "Sea View" }, productCode: "15036", unitPrice: { amount: "0.65", currency: "GBP" }, until: "2027-03-31", reason: "Their first order" }]);
    assert.equal(await page.getByRole("button", { name: "Approve" }).count(), 0);
    await readInGerman(page, "Sonderpreise");
    for (const width of [390, 320]) await assertFits(page, width);
  },

  async "the vendor approves a deal price with a reason, where somebody else asked for it"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const [asked] = answers["/api/deal-prices"].items;
    await page.goto(`${gateway.origin}/quotes/deal-prices`);
    const row = page.getByRole("row", { name: "Hotel Marram" });
    answers["POST /api/deal-prices/dpr_1/approve"] = problem(409, "Somebody else than who asked decides.");
    await row.getByRole("button", { name: "Approve" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("A key account");
    await dialog.getByRole("button", { name: "Approve" }).click();
    await dialog.getByText("Somebody else than who asked decides.").waitFor();
    await assertAccessible(page);
    answers["POST /api/deal-prices/dpr_1/approve"] = (_, { reason }, headers) => {
      assert.equal(headers["if-match"], '"1"');
      return Object.assign(asked, { status: "approved", decisionReason: reason, version: 2 });
    };
    await dialog.getByRole("button", { name: "Approve" }).click();
    await row.getByText("A key account").waitFor();
    assert.equal(await page.getByRole("button", { name: "Approve" }).count(), 0);
    await assertFits(page, 390);
  },

  async "a deal price has a page, where it is decided and tells who decided what"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const path = "/api/deal-prices/dpr_1";
    await page.goto(`${gateway.origin}/quotes/deal-prices`);
    await page.getByRole("link", { name: "Hotel Marram" }).click();
    const shown = section(page, "Deal price");
    await shown.getByText("ASSORTED COLOURS SILK FAN").waitFor();
    await shown.getByRole("link", { name: answers["/api/partners/par_1"].code }).waitFor();
    await section(page, "History").getByRole("listitem").first().waitFor();
    await assertAccessible(page);
    answers[`POST ${path}/approve`] = (_, { reason }, headers) => {
      assert.equal(headers["if-match"], '"1"');
      return Object.assign(answers[path], { status: "approved", decisionReason: reason, decidedAt: "2026-11-29T10:00:00Z", decidedBy: "usr_2", version: 2 });
    };
    await page.getByRole("button", { name: "Approve" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("A key account");
    await dialog.getByRole("button", { name: "Approve" }).click();
    await shown.getByText("A key account").waitFor();
    await shown.getByText("you", { exact: true }).waitFor();
    await readInGerman(page, "Entschieden von");
    gateway.reset();
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/quotes/deal-prices/dpr_1`);
    await section(page, "Deal price").getByText("Below what it costs us").waitFor();
    assert.equal(await page.getByRole("heading", { name: "History" }).count(), 0, "who changed it is the vendor's to know");
    await assertFits(page, 320);
  },

  async "the vendor asks for a deal price for a partner that it names, and somebody else of it decides"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const partners = answers["/api/partners"];
    answers["/api/partners"] = (query) => (query.get("code") === "nobody" ? { items: [] } : partners);
    await page.goto(`${gateway.origin}/quotes/deal-prices`);
    const form = section(page, "Ask for a price");
    const fill = (name, value) => form.getByRole("textbox", { name, exact: true }).fill(value);
    await fill("Customer", "Sea View");
    await fill("Product", "15036");
    await fill("Price of a unit in GBP", "0.65");
    await form.getByLabel("Last day").fill("2027-03-31");
    await fill("Why it is needed", "Their first order");
    await form.getByRole("button", { name: "Ask for a price" }).click();
    await form.getByText("This is needed.").waitFor();
    await fill("Partner's code", "nobody");
    await form.getByRole("button", { name: "Ask for a price" }).click();
    await form.getByText("There is no partner with this code.").waitFor();
    await assertAccessible(page);
    let sent;
    answers["POST /api/deal-prices"] = (_, body) => {
      sent = body;
      return { status: 201, body: answers["/api/deal-prices"].items[0] };
    };
    await fill("Partner's code", "12841");
    await form.getByRole("button", { name: "Ask for a price" }).click();
    await form.getByRole("status").getByText("somebody else of you decides").waitFor();
    assert.equal(sent.partnerId, partners.items[0].id);
    await assertFits(page, 320);
  },
};
