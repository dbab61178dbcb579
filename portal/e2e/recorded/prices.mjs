import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asVendor, SCOPES, section } from "./scene.mjs";

const PATH = "/api/price-books/pbk_1/prices/15036";

/** One price of a book, by hand. */
export const priceStates = {
  async "one price is changed by hand with its history, and what somebody else stored meanwhile is held beside it"({ page, gateway, expected }) {
    expected(/412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    let stored = answers[PATH];
    const puts = [];
    answers[PATH] = () => stored;
    answers[`PUT ${PATH}`] = (_, body, headers) => {
      puts.push(body);
      if (headers["if-match"] !== `"${stored.version}"`) return problem(412, "It was changed meanwhile.");
      stored = { ...stored, ...body, warnings: [], version: stored.version + 1 };
      return stored;
    };
    await page.goto(`${gateway.origin}/price-books/pbk_1`);
    await page.getByRole("link", { name: "15036" }).click();
    await page.getByText("A unit costs GBP 0.95 and is listed at GBP 0.83: every sale is a loss.").waitFor();
    await section(page, "History").getByRole("listitem").first().waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Change the price" }).click();
    const list = page.getByRole("textbox", { name: "List price (GBP)", exact: true });
    await list.fill("dear");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Digits with at most four after the point, such as 12.50.").waitFor();
    await assertAccessible(page);
    await assertFits(page, 390);
    await list.fill("1,05");
    stored = { ...stored, version: 2, listPrice: { amount: "0.99", currency: "GBP" } };
    await page.getByRole("button", { name: "Save" }).click();
    const conflict = page.getByRole("alert");
    await conflict.getByRole("row", { name: "List price 1,05 0.99" }).waitFor();
    await assertAccessible(page);
    await conflict.getByRole("button", { name: "Save mine over it" }).click();
    await page.waitForURL(/prices\/15036$/);
    assert.deepEqual(puts.at(-1).listPrice, { amount: "1.05", currency: "GBP" });
    assert.deepEqual(puts.at(-1).volumeBreaks, [{ minQuantity: 10, percent: 5 }, { minQuantity: 100, unitPrice: { amount: "0.70", currency: "GBP" } }]);
    await page.getByText("£1.05", { exact: true }).waitFor();
  },

  async "a product without a price in a book gets one, and none is set over what nobody has seen"({ page, gateway, expected }) {
    expected(/404/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    let stored;
    const path = "/api/price-books/pbk_1/prices/NEW-1";
    answers[path] = () => stored;
    answers[`${path}/history`] = { items: [] };
    answers[`PUT ${path}`] = (_, body) => (stored = { ...answers[PATH], ...body, productCode: "NEW-1", warnings: [] });
    await page.goto(`${gateway.origin}/price-books/pbk_1`);
    await page.getByRole("link", { name: "Set a price" }).click();
    await page.getByRole("textbox", { name: "Product code", exact: true }).fill("15036");
    await page.getByRole("textbox", { name: "List price (GBP)", exact: true }).fill("3.20");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("This product has a price in this book already.").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Product code", exact: true }).fill("NEW-1");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL(/prices\/NEW-1$/);
    assert.deepEqual(stored.listPrice, { amount: "3.20", currency: "GBP" });
    gateway.state.session.scopes = [...SCOPES.vendor_viewer, "catalog:read"];
    await page.goto(`${gateway.origin}/price-books/pbk_1/prices/15036`);
    await page.getByText("£0.83").waitFor();
    assert.equal(await page.getByRole("link", { name: "Change the price" }).count(), 0);
  },
};
