import assert from "node:assert/strict";
import { assertAccessible, assertFocused } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asVendor, choose, SCOPES, section } from "./scene.mjs";

const ATTEMPT = {
  id: "att_9", webhookId: "whk_1", messageId: "evt_9", type: "webhook.test.v1", at: "2026-11-24T23:30:00Z",
  number: 1, outcome: "refused", status: 503, tookMillis: 41, response: "not now",
};

/** People, API clients, webhooks. */
export const settings = {
  async "somebody is invited, and the link is shown this once"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/users`);
    await page.getByRole("row", { name: "Grace Vendor" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Invite somebody" }).click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Vic Viewer");
    await page.getByRole("textbox", { name: "E-mail address", exact: true }).fill("vic");
    await page.getByRole("button", { name: "Make the invitation" }).click();
    await page.getByText("An e-mail address, such as ada@example.org.").waitFor();
    await assertFocused(page, /^INPUT/, "the keyboard is at the field that is wrong");
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "E-mail address", exact: true }).fill("vic@northwind.example");
    await choose(page.locator("form").last(), page, "Role", "Viewer");
    gateway.state.answers["POST /api/users"] = problem(409, "This person is a member already.");
    await page.getByRole("button", { name: "Make the invitation" }).click();
    await page.getByText("This person is a member already.").waitFor();
    gateway.state.answers["POST /api/users"] = (_, body) => ({
      user: { id: "usr_9", status: "invited", changedAt: "2026-11-24T23:30:00Z", ...body },
      invitation: { link: "https://portal.example/invitations/secret", expiresAt: "2026-12-01T23:30:00Z" },
    });
    await page.getByRole("button", { name: "Make the invitation" }).click();
    await page.getByRole("heading", { name: "Vic Viewer is invited" }).waitFor();
    assert.equal(await page.getByLabel("Invitation link").inputValue(), "https://portal.example/invitations/secret");
    await assertAccessible(page);
    const sent = JSON.parse(gateway.state.asked.findLast((it) => it.method === "POST").body);
    assert.deepEqual(sent, { name: "Vic Viewer", email: "vic@northwind.example", role: "vendor_viewer" });
  },

  async "an API client is made, its secret shown once, replaced and revoked"({ page, gateway }) {
    await asVendor(gateway);
    const list = gateway.state.answers["/api/api-clients"].items;
    const made = [];
    gateway.state.answers["POST /api/api-clients"] = (_, body, headers) => {
      made.push(headers["idempotency-key"]);
      const client = { id: "cli_new", createdAt: "2026-11-24T23:30:00Z", ...body };
      list.unshift(client);
      return { ...client, secret: "shown-once" };
    };
    gateway.state.answers["POST /api/api-clients/cli_new/rotate-secret"] = () => ({ ...list[0], secret: "the-next" });
    gateway.state.answers["POST /api/api-clients/cli_new/revoke"] = () => Object.assign(list[0], { revokedAt: "2026-11-24T23:40:00Z" });
    await page.goto(`${gateway.origin}/api-clients`);
    await section(page, "All clients").getByRole("row", { name: "Warehouse" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Make an API client" }).click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Shop");
    await page.getByRole("button", { name: "Make an API client" }).click();
    await page.getByText("Choose at least one.").waitFor();
    await assertAccessible(page);
    assert.equal(await page.getByRole("checkbox", { name: "vendors:write" }).count(), 0, "no more than its maker may do");
    await page.getByRole("checkbox", { name: "deals:read" }).check({ force: true });
    await page.getByRole("button", { name: "Make an API client" }).click();
    await page.getByRole("heading", { name: "The secret of Shop" }).waitFor();
    assert.equal(await page.getByLabel("Secret", { exact: true }).inputValue(), "shown-once");
    assert.match(made[0], /^[0-9a-f]{32}$/);
    await assertAccessible(page);
    await page.getByRole("button", { name: "I have kept it" }).click();
    const row = page.getByRole("row", { name: "Shop" }).first();
    assert.equal(await page.getByText("shown-once").count(), 0);
    await row.getByRole("button", { name: "New secret" }).click();
    await page.getByRole("dialog").getByText("goes on working for a day").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "New secret" }).click();
    assert.equal(await page.getByLabel("Secret", { exact: true }).inputValue(), "the-next");
    await page.getByRole("button", { name: "I have kept it" }).click();
    await row.getByRole("button", { name: "Revoke" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
    await row.getByText("revoked 24 Nov 2026").waitFor();
  },

  async "a webhook is registered, tried, and told again what failed"({ page, gateway }) {
    await asVendor(gateway);
    gateway.state.answers["POST /api/webhooks"] = () => ({ webhook: gateway.state.answers["/api/webhooks/whk_1"], secret: "whsec_abc" });
    gateway.state.answers["POST /api/webhooks/whk_1/test"] = { status: 200, body: ATTEMPT };
    const replayed = [];
    gateway.state.answers["POST /api/webhooks/whk_1/messages/msg_1/replay"] = () => {
      replayed.push("msg_1");
      return Object.assign(gateway.state.answers["/api/webhooks/whk_1/messages"].items[0], { status: "pending" });
    };
    await page.goto(`${gateway.origin}/webhooks`);
    await page.getByText("failing, 3 attempts").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Register a webhook" }).click();
    await page.getByRole("textbox", { name: "Address", exact: true }).fill("erp.northwind.example");
    await page.getByRole("button", { name: "Register a webhook" }).click();
    await page.getByText("A whole address that begins with https://").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Address", exact: true }).fill("https://erp.northwind.example/hooks");
    await page.getByRole("checkbox", { name: "deal.approved.v1" }).check({ force: true });
    await page.getByRole("button", { name: "Register a webhook" }).click();
    assert.equal(await page.getByLabel("Signing secret").inputValue(), "whsec_abc");
    await page.getByRole("button", { name: "I have kept it" }).click();
    await page.getByRole("button", { name: "Send a test message" }).click();
    await section(page, "Test").getByText("not now").waitFor();
    await assertAccessible(page);
    await section(page, "Attempts").getByRole("row", { name: "out of order" }).waitFor();
    await section(page, "Messages").getByRole("button", { name: "Send again: partner.activated.v1, 24 Nov 2026, 20:00 GMT" }).first().click();
    await section(page, "Messages").getByRole("row", { name: "pending" }).nth(1).waitFor();
    assert.deepEqual(replayed, ["msg_1"]);
  },

  async "who may only look is offered nothing to change, and no page of another role"({ page, gateway }) {
    await asVendor(gateway);
    gateway.state.session.scopes = SCOPES.vendor_viewer;
    await page.goto(`${gateway.origin}/partners/par_1`);
    await section(page, "Profile").waitFor();
    const navigation = page.getByRole("navigation", { name: "Main" });
    assert.equal(await navigation.getByRole("link", { name: "Users" }).count(), 0);
    for (const name of ["Edit", "Suspend", "End"]) {
      assert.equal(await page.getByRole("button", { name }).or(page.getByRole("link", { name, exact: true })).count(), 0, name);
    }
    await page.goto(`${gateway.origin}/users`);
    await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
    await page.getByText("An administrator of Northwind Lighting can change your role.").waitFor();
    await assertAccessible(page);
    await page.goto(`${gateway.origin}/learning`);
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
  },
};
