import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor, choose, section } from "./scene.mjs";

/** What a webhook was told, told again, and how its secret is replaced; a client's own page. */
export const developers = {
  async "a webhook's secret is replaced and shown this once"({ page, gateway, expected }) {
    expected(/412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const webhook = answers["/api/webhooks/whk_1"];
    const sent = [];
    answers["POST /api/webhooks/whk_1/rotate-secret"] = { status: 412, body: { title: "Not the present version", status: 412, code: "precondition-failed" } };
    await page.goto(`${gateway.origin}/webhooks/whk_1`);
    await section(page, "History").getByText("What changed, version 2").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "New secret" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("within a day").waitFor();
    await choose(dialog, page, "The secret before goes on signing", "not at all");
    await dialog.getByText("Messages fail at the receiver").waitFor();
    await dialog.getByRole("button", { name: "New secret" }).click();
    await dialog.getByText("Somebody changed this meanwhile.").waitFor();
    await assertAccessible(page);
    answers["POST /api/webhooks/whk_1/rotate-secret"] = (_, body, headers) => {
      sent.push([headers["if-match"], body]);
      Object.assign(webhook, { version: 3, secretRotatedAt: "2026-11-25T08:00:00Z" });
      return { webhook, secret: "whsec_next" };
    };
    await dialog.getByRole("button", { name: "New secret" }).click();
    const shown = section(page, "The new signing secret");
    assert.equal(await shown.getByLabel("Signing secret").inputValue(), "whsec_next");
    await assertAccessible(page);
    await shown.getByRole("button", { name: "I have kept it" }).click();
    await page.getByText("Secret replaced").waitFor();
    assert.equal(await page.getByLabel("Signing secret").count(), 0);
    assert.deepEqual(sent, [['"2"', { graceSeconds: 0 }]]);
  },

  async "what a receiver missed in a range of time is sent again"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const sent = [];
    answers["POST /api/webhooks/whk_1/replay"] = { status: 409, body: { title: "The webhook is disabled", status: 409, code: "webhook-disabled", detail: "Enable it first." } };
    await page.goto(`${gateway.origin}/webhooks/whk_1`);
    const range = section(page, "Send a range again");
    await range.getByText("By the clock of Europe/London").waitFor();
    await range.getByLabel("From").fill("2026-11-24T20:00");
    await range.getByLabel("Until").fill("2026-11-24T19:00");
    await range.getByRole("button", { name: "Send again" }).click();
    await range.getByText("This lies before the beginning.").waitFor();
    await assertAccessible(page);
    await range.getByLabel("Until").fill("2026-11-24T21:00");
    await choose(range, page, "What", "Also what was delivered");
    await range.getByRole("button", { name: "Send again" }).click();
    await range.getByText("does everything twice").waitFor();
    await range.getByRole("button", { name: "Send all of it again" }).click();
    await range.getByText("Enable it first.").waitFor();
    assert.equal(await range.getByLabel("From").inputValue(), "2026-11-24T20:00", "what was typed stays");
    answers["POST /api/webhooks/whk_1/replay"] = (_, body) => {
      sent.push(body);
      return { replayed: 2 };
    };
    await range.getByRole("button", { name: "Send all of it again" }).click();
    await range.getByText("2 messages are on their way again.").waitFor();
    assert.deepEqual(sent, [{ since: "2026-11-24T20:00:00.000Z", until: "2026-11-24T21:00:00.000Z", delivered: true }]);
    await assertFits(page, 390);
  },

  async "one message is read to the letter with its attempts, and sent again"({ page, gateway, expected }) {
    expected(/404/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const told = answers["/api/webhooks/whk_1/messages/msg_1"];
    const attempts = answers["/api/webhooks/whk_1/attempts"];
    const asked = [];
    answers["/api/webhooks/whk_1/attempts"] = (query) => {
      if (query.has("messageId")) asked.push(query.get("messageId"));
      return attempts;
    };
    answers["POST /api/webhooks/whk_1/messages/msg_1/replay"] = () => Object.assign(told.message, { status: "pending", dueAt: "2026-11-25T08:00:00Z" });
    await page.goto(`${gateway.origin}/webhooks/whk_1`);
    await section(page, "Messages").getByRole("link", { name: "partner.activated.v1" }).first().click();
    await section(page, "What it says").getByText('"name": "Harbour Lights"').waitFor();
    await section(page, "Attempts").getByRole("row", { name: "out of order" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Send again" }).click();
    await section(page, "Message").getByText("pending").waitFor();
    assert.deepEqual([...new Set(asked)], ["msg_1"]);
    await readInGerman(page, "Was sie sagt");
    await page.goto(`${gateway.origin}/webhooks/whk_1/messages/msg_99`);
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
  },

  async "a webhook is sent elsewhere, and what somebody else changed meanwhile is seen"({ page, gateway, expected }) {
    expected(/400|412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const webhook = answers["/api/webhooks/whk_1"];
    await page.goto(`${gateway.origin}/webhooks/whk_1`);
    await page.getByRole("link", { name: "Change the webhook" }).click();
    const address = page.getByRole("textbox", { name: "Address", exact: true });
    assert.equal(await address.inputValue(), webhook.url);
    assert.equal(await page.getByRole("checkbox", { name: "partner.activated.v1" }).isChecked(), true);
    await address.fill("erp.northwind.example");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("A whole address that begins with https://").waitFor();
    await assertAccessible(page);
    await address.fill("https://10.0.0.1/hooks");
    const refused = { field: "url", code: "address-refused", cure: "Name an address that the internet can reach." };
    answers["PUT /api/webhooks/whk_1"] = { status: 400, body: { title: "The input is not valid", status: 400, code: "invalid-input", errors: [refused] } };
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator("form").getByText(refused.cure).first().waitFor();
    await address.fill("https://new.northwind.example/hooks");
    await page.getByRole("checkbox", { name: "partner.activated.v1" }).uncheck({ force: true });
    let sent;
    answers["PUT /api/webhooks/whk_1"] = (_, body, headers) => {
      if (headers["if-match"] !== `"${webhook.version}"`) return { status: 412, body: { title: "The version is not the present one", status: 412, code: "precondition-failed" } };
      sent = body;
      return Object.assign(webhook, body, { version: webhook.version + 1 });
    };
    Object.assign(webhook, { version: 3, description: "ERP of the north" });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("row", { name: "Description ERP ERP of the north" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Save mine over it" }).click();
    await page.getByRole("heading", { level: 1, name: "https://new.northwind.example/hooks" }).waitFor();
    assert.deepEqual(sent, { url: "https://new.northwind.example/hooks", description: "ERP", eventTypes: ["deal.approved.v1"] });
  },

  async "a partner's own webhook is looked at by the vendor and no more"({ page, gateway }) {
    await asVendor(gateway);
    gateway.state.answers["/api/webhooks/whk_1"].partnerId = "par_1";
    await page.goto(`${gateway.origin}/webhooks/whk_1`);
    await page.getByText("This webhook is a partner’s own").waitFor();
    for (const name of ["New secret", "Disable", "Delete", "Send a test message"]) assert.equal(await page.getByRole("button", { name }).count(), 0, name);
    await section(page, "Messages").getByText("partner.activated.v1").first().waitFor();
    assert.equal(await section(page, "Messages").getByRole("link").count(), 0, "what it is told is the partner's");
  },

  async "an API client has a page of its own with what was done with it"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const client = answers["/api/api-clients/cli_8d1f"];
    answers["POST /api/api-clients/cli_8d1f/rotate-secret"] = () => ({ ...client, secret: "the-next" });
    await page.goto(`${gateway.origin}/api-clients`);
    await page.getByRole("link", { name: "Warehouse" }).click();
    await section(page, "About this client").getByText("partners:read, sales:write").waitFor();
    await section(page, "History").getByText("What changed, version 1").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "New secret" }).click();
    await page.getByRole("dialog").getByText("goes on working for a day").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "New secret" }).click();
    assert.equal(await page.getByLabel("Secret", { exact: true }).inputValue(), "the-next");
    await page.getByRole("button", { name: "I have kept it" }).click();
    answers["POST /api/api-clients/cli_8d1f/revoke"] = problem(503, "partner-service gave no answer within 2 s.");
    await page.getByRole("button", { name: "Revoke" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Revoke" }).click();
    await dialog.getByText("partner-service gave no answer").waitFor();
    answers["POST /api/api-clients/cli_8d1f/revoke"] = () => Object.assign(client, { revokedAt: "2026-11-25T08:00:00Z" });
    await dialog.getByRole("button", { name: "Revoke" }).click();
    await section(page, "About this client").getByText("revoked 25 Nov 2026").waitFor();
    assert.equal(await page.getByRole("button", { name: "New secret" }).count(), 0);
    await readInGerman(page, "Über diesen Client");
  },
};
