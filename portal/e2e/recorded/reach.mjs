import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor, lintsClean, SCOPES, section } from "./scene.mjs";

const PROMOTION = "/api/promotions/prm_1";
const WHY = "promised in spring";

/** Whom promotions reach, when, and what they would take off. */
export const reachStates = {
  async "a promotion says of one partner whether it is reached, condition by condition"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const partners = answers["/api/partners"];
    answers["/api/partners"] = (query) => (query.get("code") === "nobody" ? { items: [] } : { items: partners.items.slice(0, 1) });
    const asked = [];
    const explained = answers[`${PROMOTION}/explain`];
    answers[`${PROMOTION}/explain`] = (query) => asked.push(query.get("partnerId")) && explained;
    await page.goto(`${gateway.origin}/promotions/prm_1`);
    const reached = section(page, "Does it reach a partner?");
    await reached.getByRole("textbox", { name: "Partner's code", exact: true }).fill("nobody");
    await reached.getByRole("button", { name: "Ask" }).click();
    await reached.getByText("No partner has the code nobody.").waitFor();
    await reached.getByRole("textbox", { name: "Partner's code", exact: true }).fill("12841");
    await reached.getByRole("button", { name: "Ask" }).click();
    await page.waitForURL(/partner=12841/);
    await reached.getByText("is not reached now").waitFor();
    await reached.getByRole("row", { name: /gold-circle; it is in overseas. not yet/i }).waitFor();
    await assertAccessible(page);
    await readInGerman(page, "wird jetzt nicht erreicht");
    assert.deepEqual(asked.slice(0, 1), [partners.items[0].id]);
    await reached.getByRole("link", { name: partners.items[0].profile.name }).waitFor();
  },

  async "a draft is published with what was sold before, once it is seen whose money that moves"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    answers[PROMOTION] = { ...answers[PROMOTION], status: "draft" };
    lintsClean(gateway.state, PROMOTION);
    await page.goto(`${gateway.origin}/promotions/prm_1`);
    const before = section(page, "What was sold before");
    await before.getByRole("button", { name: "See what would change" }).click();
    await before.getByRole("row", { name: "volume -£312.55" }).waitFor();
    await before.getByText("214").waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Was mehr oder weniger geschuldet wäre");
    await before.getByRole("button", { name: "Publish, and count these" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Why what was sold before is to count", exact: true }).fill(WHY);
    answers[`POST ${PROMOTION}/publish`] = problem(409, "Promotion sprint changes other things than those that were seen.");
    await dialog.getByRole("button", { name: "Publish, and count these" }).click();
    await dialog.getByText("changes other things than those that were seen.", { exact: false }).waitFor();
    assert.equal(await dialog.getByRole("textbox").inputValue(), WHY);
    await assertAccessible(page);
    answers[`POST ${PROMOTION}/publish`] = (_, body, headers) => {
      assert.deepEqual(body, { reachBack: { reason: WHY, seen: "5c1f0d2be1" } });
      assert.equal(headers["if-match"], `"${answers[PROMOTION].version}"`);
      return (answers[PROMOTION] = { ...answers[PROMOTION], status: "published", reachReason: WHY, version: 2 });
    };
    await dialog.getByRole("button", { name: "Publish, and count these" }).click();
    await before.waitFor({ state: "detached" });
    await assertFits(page, 390);
  },

  async "the calendar draws when promotions run, and says the same as a table"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/promotions`);
    await page.getByRole("link", { name: "Calendar" }).click();
    await page.goto(`${gateway.origin}/promotions/calendar?from=2026-01`);
    await section(page, "Jan 2026 to Dec 2026").getByRole("img", { name: /Windows of promotions over the months/ }).waitFor();
    await page.getByRole("row", { name: /published 1 Jan 2026 31 Dec 2026/ }).waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Ein Jahr später");
    await page.getByRole("button", { name: "A year before" }).click();
    await page.waitForURL(/from=2025-01/);
    await page.getByText("No promotion runs in these months.").waitFor();
    await page.getByRole("button", { name: "Clear" }).click();
    await page.waitForURL(/calendar$/);
  },

  async "a cart is tried: what is taken off it, by which promotion, and why not by another"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const partners = answers["/api/partners"];
    answers["/api/partners"] = (query) => (query.get("code") === "nobody" ? { items: [] } : { items: partners.items.slice(0, 1) });
    const products = answers["/api/products"];
    answers["/api/products"] = (query) => ({ items: query.get("code") === "15036" ? products.items.filter(({ code }) => code === "15036") : [] });
    await page.goto(`${gateway.origin}/promotions`);
    await page.getByRole("link", { name: "Try a cart" }).click();
    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByText("This is needed.").first().waitFor();
    await assertAccessible(page);
    const fill = (name, value) => page.getByRole("textbox", { name }).fill(value);
    await fill("Partner's code", "nobody");
    await fill("Product's code", "99");
    await fill("Quantity", "10");
    await fill("Price of one in GBP", "10");
    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByText("No partner has this code.").waitFor();
    await fill("Partner's code", "12841");
    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByText("No product has the code 99.").waitFor();
    await fill("Product's code", "15036");
    answers["POST /api/offers/evaluate"] = problem(503, "promotion-service gave no answer.");
    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByText("promotion-service gave no answer.").waitFor();
    const asked = [];
    const evaluated = await recorded("offers-evaluated");
    answers["POST /api/offers/evaluate"] = (_, body) => asked.push(body) && evaluated;
    await page.getByRole("button", { name: "Try it" }).click();
    const taken = section(page, "What would be taken off");
    await taken.getByRole("row", { name: /^gold-offer 15036 12\.5% £12\.50/ }).waitFor();
    await taken.getByRole("row", { name: /^sprint 15036/ }).waitFor();
    assert.deepEqual(asked, [
      { partnerId: partners.items[0].id, currency: "GBP", lines: [{ line: 1, productCode: "15036", productLine: "merchandise", quantity: 10, unitPrice: { amount: "10.00", currency: "GBP" } }] },
    ]);
    await assertAccessible(page);
    await readInGerman(page, "Was abgezogen würde");
    await fill("Quantity", "20");
    await taken.waitFor({ state: "detached" });
  },

  async "who may only read promotions is not asked to publish one"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    answers[PROMOTION] = { ...answers[PROMOTION], status: "draft" };
    gateway.state.session.scopes = [...SCOPES.vendor_viewer, "promotions:read"];
    await page.goto(`${gateway.origin}/promotions/prm_1`);
    await section(page, "Terms").waitFor();
    assert.equal(await page.getByRole("heading", { name: /What was sold before|Does it reach a partner/ }).count(), 0);
  },
};
