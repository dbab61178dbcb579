import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor, section } from "./scene.mjs";

const OPERATOR = { authenticated: true, subject: "usr_9", name: "Olu Operator", scopes: ["operator"] };
const MESSAGE = "/api/performance/parked/performance~0198b2d0-7d3e-7c11-b9f2-6a0f1c2d3e4f";

async function asOperator({ state }, scopes = OPERATOR.scopes) {
  state.session = { ...OPERATOR, scopes };
  state.answers = await recorded("operator");
}

/** What whoever runs the platform does with it. */
export const operation = {
  async "an operator sees how every service is, and has its own navigation"({ page, gateway }) {
    await asOperator(gateway);
    await page.goto(`${gateway.origin}/`);
    const services = section(page, "Services");
    await services.getByRole("row", { name: /^partner-service well/ }).waitFor();
    await services.getByRole("row", { name: /^catalog-service degraded/ }).getByText("broker degraded").waitFor();
    await services.getByRole("row", { name: /^territory-service gives no answer/ }).waitFor();
    await assertAccessible(page);
    assert.deepEqual(await page.getByRole("navigation", { name: "Main" }).getByRole("link").allTextContents(), ["Health", "Vendors", "Parked messages", "Rebuilds", "Operators"]);
    assert.equal(gateway.state.asked.some(({ path }) => path.startsWith("/api/unread-notices") || path.startsWith("/api/vendors/current")), false);
    await page.goto(`${gateway.origin}/partners`);
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
    await page.goto(`${gateway.origin}/notices`);
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
  },

  async "an operator has the next signing key prepared, and reads from when on it signs"({ page, gateway, expected }) {
    expected(/503/);
    await asOperator(gateway);
    await page.goto(`${gateway.origin}/home`);
    const key = section(page, "Key that signs tokens");
    const path = "POST /api/partner/signing-keys/rotate";
    gateway.state.answers[path] = problem(503, "The service gave no answer within 2 s.");
    await key.getByRole("button", { name: "Prepare the next key" }).click();
    const dialog = page.getByRole("dialog", { name: "Prepare the next key" });
    await dialog.getByRole("button", { name: "Prepare the next key" }).click();
    await dialog.getByText("The service gave no answer within 2 s.").waitFor();
    await assertAccessible(page);
    gateway.state.answers[path] = { kid: "k_2026_12", activeFrom: "2026-12-02T04:00:00Z" };
    await dialog.getByRole("button", { name: "Prepare the next key" }).click();
    await key.getByRole("status").getByText("k_2026_12").waitFor();
    await readInGerman(page, "Schlüssel, der Token signiert");
    await assertFits(page, 320);
    await asOperator(gateway, ["operator:read"]);
    await page.reload();
    await section(page, "Services").waitFor();
    assert.equal(await page.getByRole("button", { name: /key/ }).count(), 0, "who may only look prepares none");
  },

  async "to a vendor's people the operators' pages do not exist"({ page, gateway }) {
    await asVendor(gateway);
    for (const path of ["/vendors", "/parked", "/rebuilds", "/operators"]) {
      await page.goto(`${gateway.origin}${path}`);
      await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
    }
  },

  async "an operator reads a parked message and has it replayed"({ page, gateway, expected }) {
    expected(/503/);
    await asOperator(gateway);
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("link", { name: "1 parked message" }).click();
    await section(page, "Parked messages, the oldest first").getByRole("link", { name: "deal.closed.v1" }).click();
    await section(page, "Reason").getByText("no handler for deal.closed.v2").waitFor();
    await page.getByText("ven_1").waitFor();
    await assertAccessible(page);
    gateway.state.answers[`POST ${MESSAGE}/replay`] = problem(503, "The broker is away.");
    await page.getByRole("button", { name: "Replay" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("parked again").waitFor();
    await dialog.getByRole("button", { name: "Replay" }).click();
    await dialog.getByText("The broker is away.").waitFor();
    gateway.state.answers[`POST ${MESSAGE}/replay`] = () => {
      const report = gateway.state.answers[MESSAGE];
      report.message.replayedAt = "2026-11-29T09:30:00Z";
      gateway.state.answers["/api/performance/parked"] = { items: [] };
      return report.message;
    };
    await dialog.getByRole("button", { name: "Replay" }).click();
    await page.getByText("Replayed 29 Nov 2026").waitFor();
    await page.getByRole("link", { name: "Parked messages" }).first().click();
    await page.getByText("No message is parked.").waitFor();
  },

  async "an operator sees what services parked while one of them is away"({ page, gateway, expected }) {
    expected(/503/);
    await asOperator(gateway);
    gateway.state.answers["/api/territory/parked"] = problem(503, "territory-service gave no answer.");
    await page.goto(`${gateway.origin}/parked`);
    await page.getByText("territory does not tell of its messages.").waitFor();
    await page.getByRole("link", { name: "deal.closed.v1" }).waitFor();
  },

  async "an operator finds a vendor, suspends it with a reason, renames it, and gives it an administrator"({ page, gateway }) {
    await asOperator(gateway);
    const vendor = gateway.state.answers["/api/vendors"].items[0];
    const path = `/api/vendors/${vendor.id}`;
    gateway.state.answers[path] = () => vendor;
    await page.goto(`${gateway.origin}/vendors`);
    await section(page, "Vendors by name").getByRole("row", { name: /Lakeside.*Nobody administers it/ }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: vendor.name }).click();
    await section(page, "What operators did").getByText("an operator of the platform").first().waitFor();
    await assertAccessible(page);
    gateway.state.answers[`POST ${path}/suspend`] = (_, { reason }, headers) => {
      assert.deepEqual([reason, headers["if-match"]], ["unpaid", `"${vendor.version}"`]);
      return Object.assign(vendor, { suspendedAt: "2026-11-29T09:30:00Z", suspendedReason: reason, version: vendor.version + 1 });
    };
    await page.getByRole("button", { name: "Suspend" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: /Why/ }).fill("unpaid");
    await page.getByRole("dialog").getByRole("button", { name: "Suspend" }).click();
    await section(page, "How large it is").getByText("suspended", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Let in again" }).waitFor();
    gateway.state.answers[`POST ${path}/rename`] = (_, { name }) => Object.assign(vendor, { name });
    await page.getByRole("button", { name: "Rename" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "New name", exact: true }).fill("Southwind");
    await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
    await page.getByRole("heading", { level: 1, name: "Southwind", exact: true }).waitFor();
    gateway.state.answers[`POST ${path}/administrators`] = { userId: "usr_3", invitation: { link: "http://127.0.0.1/invitations/abc", expiresAt: "2026-12-06T09:30:00Z" } };
    await page.getByRole("button", { name: "New administrator" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: /E-mail/ }).fill("bo@example.org");
    await dialog.getByRole("textbox", { name: /^Name/ }).fill("Bo");
    await dialog.getByRole("textbox", { name: /Why/ }).fill("left without a word");
    await dialog.getByRole("button", { name: "New administrator" }).click();
    await page.getByLabel("Invitation link").waitFor();
    await assertAccessible(page);
  },

  async "an operator starts a rebuild, and is told how far it is"({ page, gateway }) {
    await asOperator(gateway);
    await page.goto(`${gateway.origin}/rebuilds`);
    const row = section(page, "Consumers").getByRole("row", { name: /^catalog/ });
    await row.getByText("complete").waitFor();
    await assertAccessible(page);
    gateway.state.answers["POST /api/catalog/rebuild"] = (_, { consumer }) => {
      assert.equal(consumer, "catalog");
      gateway.state.answers["/api/catalog/rebuilds"].items[0].waiting = 1200;
      return {};
    };
    await row.getByRole("button", { name: "Rebuild" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Rebuild" }).click();
    await row.getByText("1,200 messages to come").waitFor();
  },

  async "an operator who only looks is offered nothing that changes anything, and a narrow screen shows all"({ page, gateway }) {
    await asOperator(gateway, ["operator:read"]);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [path, heading] of [["/home", "Health"], ["/vendors", "Vendors"], ["/vendors/ven_1", "Northwind"], ["/parked", "Parked messages"], ["/rebuilds", "Rebuilds"], ["/operators", "Operators"]]) {
      await page.goto(`${gateway.origin}${path}`);
      await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
      await assertAccessible(page);
      assert.equal(await page.getByRole("button", { name: /Replay|Suspend|Rename|Rebuild|Disable|New administrator/ }).count(), 0);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path);
    }
  },

  async "an operator invites another, who is asked nothing by the page again"({ page, gateway }) {
    await asOperator(gateway);
    await page.goto(`${gateway.origin}/operators`);
    await page.getByRole("link", { name: "Invite somebody" }).click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Vi Viewer");
    await page.getByRole("textbox", { name: "E-mail address", exact: true }).fill("vi@example.org");
    gateway.state.answers["POST /api/operators"] = (_, { role }) => {
      assert.equal(role, "operator");
      const user = { ...gateway.state.answers["/api/operators"].items[0], name: "Vi Viewer", status: "invited" };
      return { user, invitation: { link: "http://127.0.0.1/invitations/abc", expiresAt: "2026-12-06T09:30:00Z" } };
    };
    await page.getByRole("button", { name: "Make the invitation" }).click();
    await page.getByRole("heading", { name: "Vi Viewer is invited" }).waitFor();
    await page.getByRole("link", { name: "To the operators" }).click();
    await page.getByRole("heading", { level: 1, name: "Operators" }).waitFor();
  },
};
