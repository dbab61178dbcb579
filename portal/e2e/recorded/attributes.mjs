import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor, choose, section } from "./scene.mjs";

/** The vendor's own attributes: what a change touches is shown before it is done. */
export const attributes = {
  async "an attribute is narrowed only after whom that touches was shown, and over what somebody else did only knowingly"({ page, gateway, expected }) {
    expected(/412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/attributes`);
    await section(page, "Your attributes").getByRole("row", { name: /^People headcount whole number.* you and the partner$/ }).waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Ihre Attribute");
    await page.getByRole("link", { name: "Level" }).click();
    await page.getByRole("textbox", { name: "Allowed codes", exact: true }).fill("a");
    assert.equal(await page.getByRole("button", { name: "Save the attribute" }).count(), 0);
    await page.getByRole("button", { name: "See what it touches" }).click();
    const touches = section(page, "What it touches");
    await touches.getByText("No partner may be given any more: b, c").waitFor();
    await touches.getByRole("row", { name: /^partners the value is not allowed any more; it stays 2 12841, 15932/ }).waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Keinem Partner kann mehr gegeben werden: b, c");
    for (const width of [390, 320]) await assertFits(page, width);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Levels");
    await choose(page, page, "Who reads it", "you alone");
    await touches.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "See what it touches" }).click();
    const stored = answers["/api/attributes"].items[0];
    answers["PUT /api/attributes/level"] = (_, body, headers) => {
      if (headers["if-match"] !== `"${stored.version}"`) return problem(412, "The present version is 5.");
      assert.deepEqual(body, { name: "Levels", type: "codes", readableBy: "vendor", codes: ["a"] });
      return Object.assign(stored, body, { version: 6 });
    };
    // Somebody else adds a code meanwhile.
    Object.assign(stored, { version: 5, codes: ["a", "b", "c", "d"] });
    answers["/api/attributes/level"] = () => stored;
    await touches.getByRole("button", { name: "Save the attribute" }).click();
    const told = page.getByRole("alert");
    await told.getByText("a, b, c, d").waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Jemand anderes hat das inzwischen geändert");
    for (const width of [390, 320]) await assertFits(page, width);
    await page.setViewportSize({ width: 1280, height: 800 });
    await told.getByRole("button", { name: "Save mine over it" }).click();
    await page.waitForURL(/\/attributes$/);
    await page.getByRole("link", { name: "Levels" }).waitFor();
  },

  async "one is defined, and one that a segment names is not removed"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/attributes`);
    await page.getByRole("link", { name: "Define an attribute" }).click();
    await page.getByRole("button", { name: "See what it touches" }).click();
    await page.getByText("Up to 40 lower-case letters, digits and _, a letter first.").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Code", exact: true }).fill("budget");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Budget");
    await choose(page, page, "Type", "amount of money");
    answers["POST /api/attributes/budget/preview"] = { code: "budget", removedCodes: [], touched: [] };
    await page.getByRole("button", { name: "See what it touches" }).click();
    await page.getByText("It touches no partner and nothing that names it.").waitFor();
    const made = { code: "budget", name: "Budget", type: "money", codes: [] };
    answers["PUT /api/attributes/budget"] = () => answers["/api/attributes"].items.push(made) && made;
    await page.getByRole("button", { name: "Save the attribute" }).click();
    await page.getByRole("link", { name: "Budget" }).waitFor();

    await page.getByRole("link", { name: "Level" }).click();
    await page.getByRole("button", { name: "Remove" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("row", { name: /^segments names the attribute 1/ }).waitFor();
    await assertAccessible(page);
    answers["DELETE /api/attributes/level"] = problem(409, "Segment LEVEL-B names it.");
    await dialog.getByRole("button", { name: "Remove" }).click();
    await dialog.getByText("Segment LEVEL-B names it.").waitFor();
    answers["DELETE /api/attributes/level"] = () => {
      answers["/api/attributes"].items.shift();
      return { status: 204 };
    };
    await dialog.getByRole("button", { name: "Remove" }).click();
    await page.waitForURL(/\/attributes$/);
    await page.getByRole("row", { name: /^Level / }).waitFor({ state: "hidden" });
  },
};
