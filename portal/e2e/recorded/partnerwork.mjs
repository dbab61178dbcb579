import assert from "node:assert/strict";
import { assertAccessible, assertFocused } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { asPartner, choose, section } from "./scene.mjs";

/** What a partner works with: products, quotes, forecasts, programs, where it stands. */
export const partnerWork = {
  async "a product is found, and its price explained at the number of units that is typed"({ page, gateway }) {
    await asPartner(gateway);
    const { items } = gateway.state.answers["/api/my/products"];
    gateway.state.answers["/api/my/products"] = (query) => ({ items: items.filter((it) => !query.has("q") || it.name.includes(query.get("q").toUpperCase())) });
    await page.goto(`${gateway.origin}/catalogue`);
    await page.getByRole("row", { name: "SANDALWOOD FAN" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Find a product" }).fill("silk");
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
    await price.getByRole("textbox", { name: "Units bought at once" }).fill("x");
    await price.getByText("A number above nothing, such as 12 or 0.5.").waitFor();
    await assertAccessible(page);
    await price.getByRole("textbox", { name: "Units bought at once" }).fill("2,5");
    await page.waitForURL(/\?quantity=2%2C5$/);
    assert.ok(gateway.state.asked.some((it) => it.path === "/api/products/prd_1/explain?quantity=2.5"));
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
    await page.getByRole("textbox", { name: "Units of ASSORTED COLOURS SILK FAN" }).fill("0");
    await page.getByRole("textbox", { name: "Reference" }).fill("Hotel Marram");
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
    await page.getByRole("button", { name: "Print, or save as PDF" }).waitFor();
    assert.equal(await page.getByRole("link", { name: "Edit" }).count(), 0);
    await page.goto(`${gateway.origin}/quotes/quo_1/edit`);
    await page.getByText("This quote was sent, so it stays as it is.").waitFor();
  },

  async "a program says why one may enter or not, and its steps are done in their order"({ page, gateway }) {
    await asPartner(gateway);
    const { answers } = gateway.state;
    const [school, , launch] = answers["/api/my/programs"].items;
    await page.goto(`${gateway.origin}/learning`);
    await page.getByRole("row", { name: "Display school" }).getByText("1 of 3").waitFor();
    await page.getByRole("row", { name: "Gold club" }).getByText("not open to you").waitFor();
    await section(page, "Certifications").getByRole("row", { name: "Safety of lamps" }).getByText("has ended").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Gold club" }).click();
    await section(page, "What it takes to enter").getByRole("row", { name: "tiers one of gold silver" }).getByText("Not yet").waitFor();
    assert.equal(await page.getByRole("button", { name: "Take part" }).count(), 0);
    await assertAccessible(page);
    await page.getByRole("link", { name: "Programs and training" }).first().click();
    await page.getByRole("link", { name: "Launch support" }).click();
    answers["POST /api/enrolments"] = () => {
      launch.enrolment = { ...school.enrolment, id: "enr_2", steps: launch.program.steps, stepsDone: [], version: 1 };
      return launch.enrolment;
    };
    await page.getByRole("button", { name: "Take part" }).click();
    await page.getByRole("dialog").getByText("3 steps are to be done").waitFor();
    await assertAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Take part" }).click();
    await page.getByRole("button", { name: "Mark as done: The shop window" }).waitFor();
    await page.goto(`${gateway.origin}/learning/prg_1`);
    answers["POST /api/enrolments/enr_1/steps/window"] = () => {
      school.enrolment.stepsDone.push({ code: "window", at: "2026-11-24T23:30:00Z", by: "usr_1" });
      return Object.assign(school.enrolment, { status: "completed" });
    };
    await page.getByRole("button", { name: "Mark as done: The shop window" }).click();
    await page.getByText("completed", { exact: true }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Withdraw" }).count(), 0);
    await assertAccessible(page);
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
    await page.getByRole("textbox", { name: "Cost once in GBP" }).fill("300");
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
    await page.getByRole("textbox", { name: "Units of ASSORTED COLOURS SILK FAN" }).fill("10");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Fans, fitted");
    await page.getByRole("textbox", { name: "Code" }).fill("two words");
    await page.getByRole("button", { name: "Add a service" }).click();
    await page.getByRole("textbox", { name: "What you do" }).fill("Shop fitting");
    await page.getByRole("textbox", { name: "Price in GBP" }).fill("40");
    await page.getByRole("textbox", { name: "What it costs you in GBP" }).fill("22");
    await page.getByRole("button", { name: "Save and see what it earns" }).click();
    await page.getByText("Letters, digits, - and _ only.").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Code" }).fill("fitted");
    await page.getByRole("button", { name: "Save and see what it earns" }).click();
    await page.waitForURL(/\?bundleId=bun_1/);
    await section(page, "What it is about").getByText("Fans, fitted").waitFor();
    const sent = JSON.parse(gateway.state.asked.findLast((it) => it.method === "POST" && it.path === "/api/bundles").body);
    assert.deepEqual(sent.services, [{ name: "Shop fitting", price: { amount: "40.00", currency: "GBP" }, cost: { amount: "22.00", currency: "GBP" } }]);
  },

  async "a partner reads where it stands, beside whom, what holds it back and why it has its tier"({ page, gateway, expected }) {
    expected(/404/);
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/standing`);
    await section(page, "Among partners like you").getByText("97.2%").waitFor();
    const causes = section(page, "What holds you back");
    await causes.getByText("You sell less than is expected of a partner like you.").waitFor();
    await causes.getByRole("row", { name: "Deals Register deals" }).getByText("£920.40").waitFor();
    await page.getByRole("heading", { name: /^Tier / }).waitFor();
    await page.getByRole("button", { name: /^Why / }).first().click();
    await assertAccessible(page);
    delete gateway.state.answers["/api/diagnoses/par_1"];
    await page.reload();
    await causes.getByText("Nothing has been found out about your sales yet.").waitFor();
    await assertAccessible(page);
  },

  async "an offer that the partner does not get says condition by condition what is missing"({ page, gateway }) {
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/offers`);
    await section(page, "Gold offer").getByText("Yes", { exact: true }).waitFor();
    await section(page, "Export allowance").getByRole("row", { name: "segments" }).getByText("Not yet").waitFor();
    await assertAccessible(page);
    await choose(page.locator("main"), page, "Show", "What you do not get");
    await page.waitForURL(/\?show=others$/);
    await section(page, "Gold offer").waitFor({ state: "detached" });
    await section(page, "Export allowance").waitFor();
    await page.getByRole("link", { name: "Where you stand" }).last().click();
    await page.waitForURL(/\/standing$/);
  },

  async "what is not there yet, not for this filter, away or forbidden is said on each of these pages"({ page, gateway, expected }) {
    expected(/503|403/);
    await asPartner(gateway);
    const { answers } = gateway.state;
    const pages = [
      ["/catalogue", "/api/my/products", "No product is available to you yet.", "?q=nothing"],
      ["/quotes", "/api/quotes", "There are no quotes yet.", "?status=sent"],
      ["/learning", "/api/my/programs", "There is no program at the moment."],
      ["/profit", "/api/bundles", "There are no bundles."],
      ["/offers", "/api/my/offers", "There is no promotion at the moment.", "?show=others"],
      ["/deals", "/api/my/deals", "You have no deals yet."],
    ];
    for (const [path, list, empty, filtered] of pages) {
      answers[list] = { items: [] };
      await page.goto(gateway.origin + path);
      await page.getByText(empty).waitFor();
      await assertAccessible(page);
      if (filtered !== undefined) {
        await page.goto(gateway.origin + path + filtered);
        await page.getByText("Nothing matches these filters.").waitFor();
        await page.getByRole("button", { name: "Clear the filters" }).click();
        await page.getByText(empty).waitFor();
      }
      answers[list] = problem(503, "The service gave no answer within 2 s.");
      await page.goto(gateway.origin + path);
      await page.getByText("Not available at the moment.").first().waitFor();
      await assertAccessible(page);
      answers[list] = { items: [] };
      await page.getByRole("button", { name: "Try again" }).first().click();
      await page.getByText(empty).waitFor();
    }
    answers["/api/my/scorecard"] = problem(403, "The scope is missing.");
    await page.goto(`${gateway.origin}/standing`);
    await page.getByText("You may not see this.").waitFor();
    gateway.state.session.scopes = ["profile:read"];
    for (const path of ["/catalogue", "/catalogue/prd_1", "/quotes", "/quotes/new", "/quotes/quo_1", "/learning", "/learning/prg_1", "/profit", "/profit/bundles/new", "/offers", "/standing"]) {
      await page.goto(gateway.origin + path);
      await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
    }
    await assertAccessible(page);
    assert.equal(await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Quotes" }).count(), 0);
  },
};
