import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { section } from "../recorded/scene.mjs";
import { api, run, signIn, written } from "./platform.mjs";

/** Products and prices, each figure compared with what the API says. */
export const products = {
  async "products come by a file that is tried, taken and repaired, one is found by a word, and its price and why is told for a partner"({ page, platform }) {
    await signIn(page, platform, platform.vendor);
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Products" }).click();
    await page.getByRole("group", { name: "Products" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Send a file of products" }).click();
    const rows = ["code,name,forWhom,lifecycle", `lamp-${run},Quibblelamp ${run},reading rooms,draft`, `,Nameless,,draft`];
    await page.getByLabel("Drop a file here, or choose one").setInputFiles({ name: "products.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) });
    const trial = section(page, "What the file would do");
    await trial.getByText(/^created\s*1$/).waitFor();
    await trial.getByRole("row", { name: "3 – refused" }).getByText("code", { exact: true }).waitFor();
    assert.deepEqual((await api(page, platform, `/api/products?code=lamp-${run}`)).items, [], "nothing is stored yet");
    await assertAccessible(page);
    await trial.getByRole("button", { name: "Take it" }).click();
    const report = section(page, "What became of the file");
    await report.getByText(/^refused\s*1$/).waitFor();
    await report.getByRole("group", { name: "Line 3" }).getByRole("textbox", { name: "code", exact: true }).fill(`shade-${run}`);
    await assertAccessible(page);
    await report.getByRole("button", { name: "Try 1 repaired row" }).click();
    await trial.getByRole("row", { name: `2 shade-${run} created` }).waitFor();
    await trial.getByRole("button", { name: "Take it" }).click();
    await report.getByText(/^refused\s*1$/).waitFor({ state: "detached" });
    assert.equal((await api(page, platform, `/api/products?code=shade-${run}`)).items[0].name, "Nameless");

    await page.getByRole("link", { name: "Products" }).last().click();
    await page.getByRole("textbox", { name: "Name, code or words", exact: true }).fill("Quibblelamp");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: `Quibblelamp ${run}` }).click();
    await section(page, "Positioning").getByText("reading rooms").waitFor();
    await section(page, "Prices by book").getByText("No price book has a price for it.").waitFor();
    await page.getByRole("button", { name: "Activate" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Activate" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await section(page, "What it is").getByText("active", { exact: true }).waitFor();

    const [book] = (await api(page, platform, "/api/price-books?sort=code&limit=1")).items;
    const [price] = (await api(page, platform, `/api/price-books/${book.id}/prices?sort=productCode&limit=1`)).items;
    const [product] = (await api(page, platform, `/api/products?code=${encodeURIComponent(price.productCode)}`)).items;
    const [partner] = (await api(page, platform, "/api/partners?status=active&limit=1")).items;
    await page.goto(`${platform.origin}/products/${product.id}`);
    await section(page, "Prices by book").getByRole("row", { name: book.name }).getByText(written(price.listPrice)).waitFor();
    const asking = section(page, "Price for a partner");
    await asking.getByRole("textbox", { name: "Partner's code", exact: true }).fill(partner.code);
    await asking.getByRole("button", { name: "Ask" }).click();
    const told = await api(page, platform, `/api/products/${product.id}/explain?partnerId=${partner.id}&quantity=1`);
    await asking.getByText(told.available ? "may sell it" : "may not sell it", { exact: true }).waitFor();
    if (told.price.unitPrice !== undefined) await asking.getByText(written(told.price.unitPrice), { exact: true }).first().waitFor();
    await assertAccessible(page);
  },

  async "a price book is read with its days, and one price of it found"({ page, platform }) {
    await signIn(page, platform, platform.vendor);
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Price books" }).click();
    const [book] = (await api(page, platform, "/api/price-books?sort=code&limit=1")).items;
    await page.getByRole("link", { name: book.name }).click();
    const prices = section(page, "Prices in this book");
    const { items } = await api(page, platform, `/api/price-books/${book.id}/prices?sort=-productCode&limit=1`);
    await prices.getByRole("textbox", { name: "Code", exact: true }).fill(items[0].productCode);
    await page.keyboard.press("Enter");
    await prices.getByRole("row", { name: items[0].productCode }).getByText(written(items[0].listPrice)).first().waitFor();
    await assertAccessible(page);
    await prices.getByRole("textbox", { name: "Code", exact: true }).fill("none-such");
    await page.keyboard.press("Enter");
    await page.getByText("Nothing matches these filters.").waitFor();
  },
};
