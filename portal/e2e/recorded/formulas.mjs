import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor, choose, section } from "./scene.mjs";

/** The vendor's own figures. */
export const formulas = {
  async "a formula is saved once it was tried, with the others, on the version that was read"({ page, gateway, expected }) {
    expected(/400/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/insights/formulas`);
    await section(page, "Your formulas").getByRole("row", { name: /^Sold a month per-month revenue12m \/ monthsSelling GBP\/month/ }).waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Ihre Formeln");
    const add = section(page, "Add a formula");
    assert.equal(await add.getByRole("button", { name: "Save" }).isDisabled(), true);
    await add.getByRole("textbox", { name: "Name", exact: true }).fill("Lines a month");
    await add.getByRole("textbox", { name: "Code", exact: true }).fill("x");
    await add.getByRole("textbox", { name: "Expression", exact: true }).fill("revenue12m + monthsSelling");
    const tried = answers["POST /api/formulas/dry-run"];
    const errors = [{ field: "expression", code: "units-differ", cure: "Add what is of one unit." }];
    answers["POST /api/formulas/dry-run"] = { status: 400, body: { title: "Invalid input", status: 400, code: "invalid-input", errors, requestId: "req_7" } };
    await add.getByRole("button", { name: "Try it" }).click();
    await add.getByText("Add what is of one unit.").first().waitFor();
    answers["POST /api/formulas/dry-run"] = tried;
    await add.getByRole("textbox", { name: "Expression", exact: true }).fill("revenue12m / monthsSelling");
    await add.getByRole("button", { name: "Try it" }).click();
    await section(page, "What it would come to").getByRole("row", { name: /^Quayside Lighting divides by zero/ }).waitFor();
    await assertAccessible(page);
    for (const width of [390, 320]) await assertFits(page, width);
    await page.setViewportSize({ width: 1280, height: 800 });
    answers["PUT /api/formulas"] = (_, body, headers) => {
      assert.equal(headers["if-match"], '"3"');
      assert.deepEqual(body.formulas.map(({ code }) => code), ["per-month", "swing", "x"]);
      answers["/api/formulas"] = { version: 4, formulas: body.formulas.map((it) => ({ ...it, unit: "1" })) };
      return answers["/api/formulas"];
    };
    await add.getByRole("button", { name: "Save" }).click();
    await section(page, "Your formulas").getByRole("row", { name: /^Lines a month/ }).waitFor();
  },

  async "values are narrowed by outcome, and one formula is removed"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/insights/formulas`);
    const narrowed = page.waitForResponse(/formula-values\?.*outcome=divides_by_zero/);
    await choose(page.getByRole("form", { name: "Filters" }), page, "Outcome", "divides by zero");
    await narrowed;
    await page.waitForURL(/outcome=divides_by_zero/);
    answers["PUT /api/formulas"] = (_, body) => {
      assert.deepEqual(body.formulas.map(({ code }) => code), ["per-month"]);
      answers["/api/formulas"].formulas.pop();
      return answers["/api/formulas"];
    };
    await page.getByRole("button", { name: "Remove Swing" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove Swing" }).click();
    await page.getByRole("row", { name: /^Swing swing/ }).waitFor({ state: "hidden" });
    await assertAccessible(page);
  },
};
