import assert from "node:assert/strict";
import { assertAccessible, assertFocused } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { asPartner, section } from "./scene.mjs";

/** What a partner sells with: products, quotes, forecasts, bundles. */
export const partnerWork = {
  async "a product is found, and its price explained at the number of units that is typed"({ page, gateway }) {
    await asPartner(gateway);
    const { items } = gateway.state.answers["/api/my/products"];
    gateway.state.answers["/api/my/products"] = (query) => ({ items: items.filter((it) => !query.has("q") || it.name.includes(query.get("q").toUpperCase())) });
    await page.goto(`${gateway.origin}/catalogue`);
    await page.getByRole("row", { name: "SANDALWOOD FAN" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Find a product", exact: true }).fill("silk");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\?q=silk$/);
    await page.getByRole("row", { name: "SANDALWOOD FAN" }).waitFor({ state: "detached" });
    const asked = gateway.state.asked.findLast((it) => it.path.startsWith("/api/my/products"));
    assert.equal(new URL(asked.path, gateway.origin).searchParams.get("sort"), "relevance");
    await page.getByRole("link", { name: "ASSORTED COLOURS SILK FAN" }).click();
    const price = section(page, "Your price and why");
    await price.getByRole("row", { name: "Volume break" }).getByText("from 100 units on it is 3.00 % less").waitFor();
    await section(page, "Offers on it").getByRole("row", { name: "Gold offer" }).waitFor();
    assert.equal(await section(page, "Offers on it").getByRole("row", { name: "Sprint" }).count(), 0);
    await section(page, "May you sell it?").getByText("the partner may sell in GB").waitFor();
    await assertAccessible(page);
    await price.getByRole("textbox", { name: "Units bought at once", exact: true }).fill("x");
    await price.getByText("A number above nothing, such as 12 or 0.5.").waitFor();
    await assertAccessible(page);
    const reckoned = page.waitForRequest(`${gateway.origin}/api/products/prd_1/explain?quantity=2.5`);
    await price.getByRole("textbox", { name: "Units bought at once", exact: true }).fill("2,5");
    await page.waitForURL(/\?quantity=2%2C5$/);
    await reckoned;
  },

  async "a quote is put together by keyboard, priced, changed, and sent at the price that was seen"({ page, gateway, expected }) {
    expected(/409/);
    await asPartner(gateway);
    const { answers } = gateway.state;
    const [draft] = answers["/api/quotes"].items;
    answers["POST /api/quotes"] = (_, body) => Object.assign(draft, { reference: body.reference, lines: draft.lines.map((line) => ({ ...line, ...body.lines[0] })) });
    answers["/api/quotes/quo_1"] = () => draft;
    await page.goto(`${gateway.origin}/quotes`);
    await page.getByRole("row", { name: "Brightwater spring" }).getByText("£75.05").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Draft a quote" }).click();
    await page.getByRole("button", { name: "Save and see the prices" }).click();
    await page.getByText("Choose at least one product.").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Add ASSORTED COLOURS SILK FAN" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Units of ASSORTED COLOURS SILK FAN", exact: true }).fill("0");
    await page.getByRole("textbox", { name: "Reference", exact: true }).fill("Hotel Marram");
    await page.keyboard.press("Enter");
    await page.getByText("A number above nothing, such as 12 or 0.5.").waitFor();
    await assertFocused(page, /^INPUT/, "the keyboard is at the field that is wrong");
    await assertAccessible(page);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("100");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Hotel Marram" }).waitFor();
    const sent = gateway.state.asked.findLast((it) => it.method === "POST" && it.path === "/api/quotes");
    assert.deepEqual(JSON.parse(sent.body), { reference: "Hotel Marram", lines: [{ productCode: "15036", quantity: 100 }] });
    await section(page, "Lines").getByText("offer gold-offer takes 5.00 % off").waitFor();
    await assertAccessible(page);
    answers["POST /api/quotes/quo_1/send"] = () => {
      draft.totals = { ...draft.totals, net: { amount: "80.10", currency: "GBP" } };
      return problem(409, "Quote quo_1 came to GBP 75.05 and comes to GBP 80.10 now.");
    };
    await page.getByRole("button", { name: "Send" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("£75.05").waitFor();
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Send" }).click();
    await dialog.getByText("comes to GBP 80.10 now").waitFor();
    await dialog.getByText("It is sent with a net of £80.10").waitFor();
    answers["POST /api/quotes/quo_1/send"] = () => Object.assign(draft, { status: "sent", sentAt: "2026-11-24T23:30:00Z" });
    await dialog.getByRole("button", { name: "Send" }).click();
    await page.getByRole("button", { name: "Save as PDF" }).waitFor();
    assert.equal(await page.getByRole("link", { name: "Edit" }).count(), 0);
    await page.goto(`${gateway.origin}/quotes/quo_1/edit`);
    await page.getByText("This quote was sent, so it stays as it is.").waitFor();
  },

  async "a forecast follows its sliders, moved by keyboard, and its address brings it back"({ page, gateway }) {
    await asPartner(gateway);
    const forecast = await recorded("forecast");
    gateway.state.answers["POST /api/profitability"] = forecast;
    await page.goto(`${gateway.origin}/profit`);
    await page.getByRole("row", { name: "Fans with shop fitting" }).getByText("Shop fitting £40.00").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Choose ASSORTED COLOURS SILK FAN" }).click();
    const outcome = section(page, "What it comes to");
    await outcome.getByText("£357.00", { exact: true }).first().waitFor();
    await outcome.getByText("Month 7", { exact: true }).waitFor();
    await section(page, "What it hangs on").getByRole("row", { name: "Resale price" }).getByText("£575.10").waitFor();
    await assertAccessible(page);
    const discount = page.getByRole("slider", { name: "Discount off the list price" });
    assert.equal(await discount.inputValue(), "4.8");
    await page.getByRole("slider", { name: "Sales a month" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("textbox", { name: "Cost once in GBP", exact: true }).fill("300");
    await page.waitForURL(/units=21.*fixed=300/);
    await outcome.getByText("£357.00", { exact: true }).first().waitFor();
    const until = Date.now() + 10_000;
    const last = () => JSON.parse(gateway.state.asked.findLast((it) => it.path === "/api/profitability").body);
    while (last().fixedCost?.amount !== "300.00" && Date.now() < until) await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    assert.deepEqual([last().unitsPerMonth, last().fixedCost, last().discountPercent], [21, { amount: "300.00", currency: "GBP" }, undefined]);
    await page.reload();
    await page.getByRole("slider", { name: "Sales a month" }).waitFor();
    assert.equal(await page.getByRole("slider", { name: "Sales a month" }).inputValue(), "21");
  },

  async "a bundle is put together of a product and a service of one's own, and forecast"({ page, gateway }) {
    await asPartner(gateway);
    const { answers } = gateway.state;
    answers["POST /api/profitability"] = await recorded("forecast");
    answers["POST /api/bundles"] = (_, body) => Object.assign(answers["/api/bundles/bun_1"], body);
    await page.goto(`${gateway.origin}/profit`);
    await page.getByRole("link", { name: "Put a bundle together" }).click();
    await page.getByRole("button", { name: "Add ASSORTED COLOURS SILK FAN" }).click();
    await page.getByRole("textbox", { name: "Units of ASSORTED COLOURS SILK FAN", exact: true }).fill("10");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Fans, fitted");
    await page.getByRole("textbox", { name: "Code", exact: true }).fill("two words");
    await page.getByRole("button", { name: "Add a service" }).click();
    await page.getByRole("textbox", { name: "What you do", exact: true }).fill("Shop fitting");
    await page.getByRole("textbox", { name: "Price in GBP", exact: true }).fill("40");
    await page.getByRole("textbox", { name: "What it costs you in GBP", exact: true }).fill("22");
    await page.getByRole("button", { name: "Save and see what it earns" }).click();
    await page.getByText("Letters, digits, - and _ only.").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Code", exact: true }).fill("fitted");
    await page.getByRole("button", { name: "Save and see what it earns" }).click();
    await page.waitForURL(/\?bundleId=bun_1/);
    await section(page, "What it is about").getByText("Fans, fitted").waitFor();
    const sent = JSON.parse(gateway.state.asked.findLast((it) => it.method === "POST" && it.path === "/api/bundles").body);
    assert.deepEqual(sent.services, [{ name: "Shop fitting", price: { amount: "40.00", currency: "GBP" }, cost: { amount: "22.00", currency: "GBP" } }]);
  },
};
