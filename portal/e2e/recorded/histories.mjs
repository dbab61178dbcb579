import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { asVendor, section } from "./scene.mjs";

const entry = (version) => ({
  version,
  at: `2026-11-${String(1 + (version % 28)).padStart(2, "0")}T09:00:00Z`,
  by: "usr_2",
  changes: { name: `Level ${version}` },
  correlationId: `req_${version}`,
});

/** Histories go on to the beginning, a page at a time. */
export const histories = {
  async "what was changed long ago is found at the end of a history"({ page, gateway }) {
    await asVendor(gateway);
    const all = Array.from({ length: 45 }, (_, index) => entry(45 - index));
    gateway.state.answers["/api/attributes/history"] = (query) => {
      const from = Number(query.get("cursor") ?? 0);
      const to = from + Number(query.get("limit"));
      return { items: all.slice(from, to), ...(to < all.length && { next: String(to) }) };
    };
    await page.goto(`${gateway.origin}/attributes`);
    const history = section(page, "History");
    await history.getByText("version 45", { exact: false }).first().waitFor();
    assert.equal(await history.getByRole("listitem").count(), 20);
    await assertAccessible(page);
    const more = history.getByRole("button", { name: "Show more" });
    await more.click();
    await history.getByText("version 10", { exact: false }).first().waitFor();
    await more.click();
    await more.waitFor({ state: "hidden" });
    assert.equal(await history.getByRole("listitem").count(), 45);
    await assertAccessible(page);
    for (const width of [390, 320]) await assertFits(page, width);
  },

  async "who changed something is named to who administers people, and to nobody else"({ page, gateway }) {
    await asVendor(gateway);
    const { answers, session } = gateway.state;
    const [person] = answers["/api/users"].items.filter(({ id }) => id !== session.subject);
    const [system] = answers["/api/api-clients"].items;
    const by = [person.id, system.id, session.subject, "usr_gone", "operator:1"];
    answers["/api/attributes/history"] = { items: by.map((who, index) => ({ ...entry(index + 1), by: who })) };
    await page.goto(`${gateway.origin}/attributes`);
    const history = section(page, "History");
    await history.getByText(person.name).first().waitFor();
    await history.getByText(system.name).first().waitFor();
    await history.getByText("by you").waitFor();
    await history.getByText("usr_gone").waitFor();
    await history.getByText("an operator of the platform").waitFor();
    session.scopes = session.scopes.filter((scope) => !scope.startsWith("users:"));
    await page.goto(`${gateway.origin}/attributes`);
    await history.getByText(person.id).waitFor();
    assert.equal(await history.getByText(person.name).count(), 0);
  },
};
