import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asVendor, section } from "./scene.mjs";

/** Posting periods: what each came to, what stands open, and the closing of one. */
export const periodStates = {
  async "a period is closed once it is seen what its closing would find"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const detail = answers["/api/periods/2026-10"];
    const sent = [];
    answers["POST /api/periods/2026-10/close"] = (_, body) => {
      sent.push(body);
      if (!body.dryRun) Object.assign(detail.period, { status: "closed", closedAt: "2026-11-24T23:30:00Z", closedBy: "usr_3", reason: body.reason });
      return { ...detail, dryRun: body.dryRun };
    };
    await page.goto(`${gateway.origin}/periods`);
    await page.getByRole("row", { name: "2026-09" }).getByText("closed", { exact: true }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "2026-10" }).click();
    await section(page, "What it came to").getByText("£1,592.45").waitFor();
    await section(page, "What stands open").getByText("Sales that a budget has no money for").waitFor();
    await section(page, "Partners' accounts").getByRole("row", { name: "13089" }).getByText("£292.45").waitFor();
    await assertAccessible(page);
    assert.equal(await page.getByRole("button", { name: "Close for good" }).count(), 0);
    await page.getByRole("button", { name: "Try the closing" }).click();
    await section(page, "Closing").getByText("Nothing is closed yet.").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Close for good" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("It cannot be opened again.").waitFor();
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("Checked with the bank");
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Close for good" }).click();
    await section(page, "What it came to").getByText("closed", { exact: true }).waitFor();
    assert.deepEqual(sent, [{ dryRun: true }, { dryRun: false, reason: "Checked with the bank" }]);
    assert.equal(await page.getByRole("button", { name: "Try the closing" }).count(), 0);
  },

  async "a closing that is refused says why"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    gateway.state.answers["POST /api/periods/2026-10/close"] = problem(409, "The period has not ended.");
    await page.goto(`${gateway.origin}/periods/2026-10`);
    await page.getByRole("button", { name: "Try the closing" }).click();
    await section(page, "Closing").getByText("The period has not ended.").waitFor();
    assert.equal(await page.getByRole("button", { name: "Close for good" }).count(), 0);
    await assertAccessible(page);
  },

  async "no period yet, a service that is away, one that is gone, and who may only look are told apart"({ page, gateway, expected }) {
    expected(/404|503/);
    await asVendor(gateway);
    const { answers, session } = gateway.state;
    session.scopes = ["ledger:read"];
    await page.goto(`${gateway.origin}/periods/2026-10`);
    await section(page, "What stands open").waitFor();
    assert.equal(await page.getByRole("button", { name: "Try the closing" }).count(), 0);
    answers["/api/periods/2026-10"].open = { booksDue: 0, claimsWaiting: 0, factsArrived: 0, partnersUnknown: 0 };
    answers["/api/periods/2026-10/accounts"] = { items: [] };
    await page.reload();
    await page.getByText("Nothing stands open.").waitFor();
    await page.getByText("No partner is owed anything.").waitFor();
    answers["/api/periods"] = { items: [] };
    await page.goto(`${gateway.origin}/periods`);
    await page.getByText("There is no posting period yet").waitFor();
    await assertAccessible(page);
    answers["/api/periods"] = problem(503, "The service gave no answer within 2 s.");
    await page.goto(`${gateway.origin}/periods`);
    await page.getByText("Not available at the moment.").waitFor();
    await page.goto(`${gateway.origin}/periods/1999-01`);
    await page.getByText("This is not there.").first().waitFor();
    session.scopes = ["partners:read"];
    await page.goto(`${gateway.origin}/periods`);
    await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
  },
};
