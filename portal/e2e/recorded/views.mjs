import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asVendor } from "./scene.mjs";

/** Lists that are kept under a name as they are seen. */
export const viewStates = {
  async "what is seen of a list is saved under a name, and opened again with its filters and columns"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    keeps(answers);
    await page.goto(`${gateway.origin}/partners?status=active&sort=-name`);
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("checkbox", { name: "Country" }).uncheck({ force: true });
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Save view" }).click();
    const dialog = page.getByRole("dialog", { name: "Save view" });
    await dialog.getByLabel("Name of the view").fill("Active, Z first");
    await dialog.getByRole("checkbox", { name: "Everybody of the vendor" }).check({ force: true });
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "View: Active, Z first" }).waitFor();
    const [view] = answers["/api/views"].items;
    assert.equal(view.query, "status=active&sort=-name");
    assert.equal(view.shared, true);
    assert.ok(!view.columns.includes("country") && view.columns.includes("status"));
    assert.equal(new URL(page.url()).searchParams.get("view"), view.id);

    await page.goto(`${gateway.origin}/partners`);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.getByRole("button", { name: "Views" }).click();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Active, Z first", exact: true }).click();
    await page.getByRole("button", { name: "View: Active, Z first" }).waitFor();
    assert.match(page.url(), /status=active&sort=-name&view=/);
    assert.equal(await page.getByRole("columnheader", { name: "Country" }).count(), 0);
  },

  async "a view of the same name is replaced, and one is deleted"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    keeps(answers, [kept({ id: "viw_1", name: "Mine" })]);
    await page.goto(`${gateway.origin}/deals?status=approved`);
    await page.getByRole("button", { name: "Save view" }).click();
    const dialog = page.getByRole("dialog", { name: "Save view" });
    await dialog.getByLabel("Name of the view").fill("mine");
    await dialog.getByText("This takes the place of the view “Mine”.").waitFor();
    await dialog.getByRole("button", { name: "Replace" }).click();
    await page.getByRole("button", { name: "View: mine" }).click();
    assert.equal(answers["/api/views"].items[0].query, "status=approved");
    await page.getByRole("button", { name: "Delete the view mine" }).click();
    await page.getByText("No view is saved yet.").waitFor();
  },

  async "who may not share is not asked, and a refusal is shown where the name was typed"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    gateway.state.session = { ...gateway.state.session, scopes: ["partners:read", "vendor:read"] };
    const { answers } = gateway.state;
    answers["POST /api/views"] = problem(409, "There are 200 views already.");
    await page.goto(`${gateway.origin}/partners`);
    await page.getByRole("button", { name: "Save view" }).click();
    const dialog = page.getByRole("dialog", { name: "Save view" });
    assert.equal(await dialog.getByRole("checkbox").count(), 0);
    await dialog.getByLabel("Name of the view").fill("One more");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText("There are 200 views already.").waitFor();
    assert.equal(await dialog.getByLabel("Name of the view").inputValue(), "One more");
  },
};

function kept(more) {
  return { id: "viw_1", version: 1, list: "deals", name: "Mine", query: "", columns: [], shared: false, own: true, changeable: true, changedAt: "2026-11-29T12:00:00Z", ...more };
}

/** Views as the service keeps them. */
function keeps(answers, items = []) {
  answers["/api/views"] = { items };
  answers["POST /api/views"] = (_, body) => {
    items.push(kept({ id: "viw_9", ...body }));
    return { status: 201, body: items.at(-1) };
  };
  for (const view of items) {
    answers[`PUT /api/views/${view.id}`] = (_, body) => Object.assign(view, body, { version: view.version + 1 });
    answers[`DELETE /api/views/${view.id}`] = () => {
      items.splice(items.indexOf(view), 1);
      return { status: 204, body: "" };
    };
  }
}
