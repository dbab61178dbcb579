import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor, choose, section } from "./scene.mjs";

const STALE = { status: 412, body: { title: "The version is not the present one", status: 412, code: "precondition-failed" } };

/** Products that are described by hand. */
export const assortmentForms = {
  async "a product is added, and its code is refused where there is one"({ page, gateway, expected }) {
    expected(/400|409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/products`);
    await page.getByRole("link", { name: "Add a product" }).click();
    const field = (name) => page.getByRole("textbox", { name, exact: true });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("This is needed.").first().waitFor();
    await assertAccessible(page);
    await field("Name").fill("Reading lamp");
    await field("Code").fill("lamp");
    await field("Product line").fill("lamps");
    await field("For whom").fill("Libraries");
    await field("For segments").fill("gold; silver");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText(/Codes with commas between them, without/).waitFor();
    await field("For segments").fill("gold-circle,overseas");
    answers["POST /api/products"] = { status: 409, body: { title: "There is one with this code", status: 409, code: "duplicate", detail: "There is a product lamp." } };
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("There is a product lamp.").waitFor();
    assert.equal(await field("Name").inputValue(), "Reading lamp", "what was typed stays");
    const unknown = { field: "availability.segments", code: "unknown-segment", cure: "Name a segment that there is." };
    answers["POST /api/products"] = { status: 400, body: { title: "The input is not valid", status: 400, code: "invalid-input", errors: [unknown] } };
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator("form").getByText(unknown.cure).first().waitFor();
    let sent;
    answers["POST /api/products"] = (_, body) => {
      sent = body;
      return Object.assign(answers["/api/products/prd_1"], body, { lifecycle: "draft" });
    };
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: "Reading lamp" }).waitFor();
    await section(page, "Who may sell it").getByText("gold-circle, overseas").waitFor();
    assert.deepEqual(sent, {
      code: "lamp",
      name: "Reading lamp",
      productLine: "lamps",
      positioning: { forWhom: "Libraries" },
      availability: { segments: ["gold-circle", "overseas"], territories: [] },
    });
  },

  async "a product is changed on the version that was read"({ page, gateway, expected }) {
    expected(/412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const stored = answers["/api/products/prd_1"];
    let sent;
    answers["PUT /api/products/prd_1"] = (_, body, headers) => {
      if (headers["if-match"] !== `"${stored.version}"`) return STALE;
      sent = body;
      return Object.assign(stored, body, { version: stored.version + 1 });
    };
    await page.goto(`${gateway.origin}/products/prd_1`);
    await page.getByRole("link", { name: "Change the product" }).click();
    assert.equal(await page.getByRole("textbox", { name: "Code", exact: true }).count(), 0, "its code is for good");
    await page.getByRole("textbox", { name: "For whom", exact: true }).fill("Reading rooms and libraries");
    Object.assign(stored, { version: 7, productLine: "fans" });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("row", { name: "Product line merchandise fans" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Go on from what is stored" }).click();
    await page.getByRole("textbox", { name: "Against the rivals", exact: true }).fill("They fold.");
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "Positioning").getByText("They fold.").waitFor();
    assert.equal(sent.productLine, "fans");
    stored.lifecycle = "retired";
    await page.goto(`${gateway.origin}/products/prd_1`);
    await page.getByText("retired", { exact: true }).waitFor();
    assert.equal(await page.getByRole("link", { name: "Change the product" }).count(), 0, "what is retired stays as it was");
    await page.goto(`${gateway.origin}/products/new`);
    await readInGerman(page, "Produkt anlegen");
    await assertFits(page, 390);
  },

  async "a price book is opened for a kind of partner, and changed on the version that was read"({ page, gateway, expected }) {
    expected(/409|412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const stored = answers["/api/price-books/pbk_1"];
    await page.goto(`${gateway.origin}/price-books`);
    await page.getByRole("link", { name: "Open a price book" }).click();
    const field = (name) => page.getByRole("textbox", { name, exact: true });
    await field("Name").fill("Resellers 2027");
    await field("Code").fill("resellers-2027");
    await choose(page, page, "For", "Reseller");
    assert.equal(await field("Currency").inputValue(), "GBP", "the vendor's");
    await page.getByLabel("From", { exact: true }).fill("2027-01-01");
    await page.getByLabel("Last day", { exact: true }).fill("2026-12-31");
    await field("Volume breaks of the book").fill("10:5% | 100:9.50");
    await page.getByRole("button", { name: "Add a discount of a tier" }).click();
    await field("Tier’s code").fill("gold");
    await field("Per cent off").fill("5");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Not before its first day.").waitFor();
    await assertAccessible(page);
    await page.getByLabel("Last day", { exact: true }).fill("2027-12-31");
    answers["POST /api/price-books"] = { status: 409, body: { title: "Its days are another book's", status: 409, code: "price-books-overlap", detail: "The book trade holds on these days." } };
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator("form").getByRole("status").first().waitFor();
    let sent;
    answers["POST /api/price-books"] = (_, body) => {
      sent = body;
      return Object.assign(stored, body);
    };
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: "Resellers 2027" }).waitFor();
    assert.deepEqual(sent, {
      code: "resellers-2027",
      kind: "reseller",
      currency: "GBP",
      name: "Resellers 2027",
      from: "2027-01-01T00:00:00.000Z",
      until: "2028-01-01T00:00:00.000Z",
      breaksBy: "line",
      volumeBreaks: [{ minQuantity: 10, percent: 5 }, { minQuantity: 100, unitPrice: { amount: "9.50", currency: "GBP" } }],
      tierDiscounts: [{ tier: "gold", percent: 5 }],
    });

    answers["PUT /api/price-books/pbk_1"] = (_, body, headers) => {
      if (headers["if-match"] !== `"${stored.version}"`) return STALE;
      sent = body;
      return Object.assign(stored, body, { version: stored.version + 1 });
    };
    await page.getByRole("link", { name: "Change the price book" }).click();
    await field("Per cent off").fill("7.5");
    Object.assign(stored, { version: 9, name: "Resellers in 2027" });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("row", { name: "Name Resellers 2027 Resellers in 2027" }).waitFor();
    await page.getByRole("row", { name: "Discounts by tier gold: 7.5 % gold: 5 %" }).waitFor();
    await page.getByRole("button", { name: "Save mine over it" }).click();
    await page.getByRole("heading", { level: 1, name: "Resellers 2027" }).waitFor();
    assert.deepEqual(sent.tierDiscounts, [{ tier: "gold", percent: 7.5 }]);
    await page.goto(`${gateway.origin}/price-books/new`);
    await readInGerman(page, "Preisliste eröffnen");
    await assertFits(page, 390);
  },
};
