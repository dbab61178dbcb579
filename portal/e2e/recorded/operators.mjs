import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { recorded } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { choose, section } from "./scene.mjs";

const LAST = { title: "Somebody must be left to let others in", status: 409, code: "last-administrator", detail: "This is the last active administrator." };

async function asOperator({ state }, scopes = ["operator"]) {
  state.session = { authenticated: true, subject: "usr_9", name: "Olu Operator", scopes };
  state.answers = await recorded("operator");
  const history = { items: [{ version: 1, at: "2026-03-01T09:00:00Z", by: "usr_9", correlationId: "8f1c", changes: { status: "INVITED", role: "OPERATOR_VIEWER" } }] };
  state.answers["/api/operators/usr_8/history"] = history;
  state.answers["/api/operators/usr_9/history"] = { items: [] };
}

/** An operator's own page. */
export const operators = {
  async "an operator gives another a role, resets its second factor and removes it"({ page, gateway, expected }) {
    expected(/409/);
    await asOperator(gateway);
    const { answers } = gateway.state;
    const vi = answers["/api/operators"].items[1];
    const sent = [];
    await page.goto(`${gateway.origin}/operators`);
    await page.getByRole("link", { name: "Vi Viewer" }).click();
    await section(page, "History").getByText("What changed, version 1").waitFor();
    await assertAccessible(page);
    const access = section(page, "Access");
    const dialog = page.getByRole("dialog");
    answers["POST /api/operators/usr_8/enable"] = (_, { reason }) => Object.assign(vi, { status: "active", changedAt: `2026-11-29T09:30:0${sent.push(reason)}Z` });
    await access.getByRole("button", { name: "Enable" }).click();
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("back");
    await dialog.getByRole("button", { name: "Enable" }).click();
    answers["POST /api/operators/usr_8/second-factor/reset"] = () => sent.push("reset") && { status: 204, body: "" };
    await access.getByRole("button", { name: "Reset second factor" }).click();
    await dialog.getByText("Make sure that it was this person").waitFor();
    await dialog.getByRole("button", { name: "Reset second factor" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Another role" }).click();
    await choose(dialog, page, "Operator, view only Role", "Operator");
    await dialog.getByText("Run the installation").waitFor();
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("on call from now on");
    answers["POST /api/operators/usr_8/assign"] = { status: 409, body: LAST };
    await dialog.getByRole("button", { name: "Another role" }).click();
    await dialog.getByText("This is the last active administrator.").waitFor();
    answers["POST /api/operators/usr_8/assign"] = (_, body) => sent.push(body) && Object.assign(vi, { role: body.role });
    await dialog.getByRole("button", { name: "Another role" }).click();
    await section(page, "About this person").getByText("Operator", { exact: true }).waitFor();
    await readInGerman(page, "Über diese Person");
    answers["POST /api/operators/usr_8/remove"] = (_, { reason }) => {
      sent.push(reason);
      answers["/api/operators"].items.pop();
      return { status: 204, body: "" };
    };
    await access.getByRole("button", { name: "Remove" }).click();
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("left");
    await dialog.getByRole("button", { name: "Remove" }).click();
    await page.getByRole("heading", { level: 1, name: "Operators" }).waitFor();
    await page.getByRole("link", { name: "Vi Viewer" }).waitFor({ state: "hidden" });
    assert.deepEqual(sent, ["back", "reset", { role: "operator", reason: "on call from now on" }, "left"]);
    await assertFits(page, 390);
  },

  async "an operator cannot lock itself out, and one who only looks changes nobody"({ page, gateway }) {
    await asOperator(gateway);
    await page.goto(`${gateway.origin}/operators/usr_9`);
    await page.getByText("This is you.").waitFor();
    assert.equal(await page.getByRole("button", { name: /Another role|Disable|Remove/ }).count(), 0);
    await asOperator(gateway, ["operator:read"]);
    await page.goto(`${gateway.origin}/operators/usr_8`);
    await section(page, "History").getByText("What changed, version 1").waitFor();
    assert.equal(await page.getByRole("button", { name: /Another role|Enable|Remove|Reset/ }).count(), 0);
    await page.goto(`${gateway.origin}/operators/usr_99`);
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
  },
};
