import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { section } from "../recorded/scene.mjs";
import { api, run, signIn, written } from "./platform.mjs";
import { told } from "./reasons.mjs";

/** What a partner works with at a running platform, each figure compared with the API's. */
export const partnering = {
  async "a partner finds a product with its price, and quotes it with the reasons of each reduction"({ page, platform }) {
    await signIn(page, platform, platform.partner);
    const navigation = page.getByRole("navigation", { name: "Main" });
    await navigation.getByRole("link", { name: "Products" }).click();
    await page.getByRole("group", { name: "Products" }).getByRole("row").nth(3).waitFor();
    await assertAccessible(page);
    const { items } = await api(page, platform, "/api/my/products?limit=100");
    const product = items.find((it) => it.price.steps.length > 0) ?? items[0];
    await page.getByRole("textbox", { name: "Find a product", exact: true }).fill(product.code);
    await page.keyboard.press("Enter");
    await page.getByRole("row", { name: product.name }).first().getByText(written(product.price.unitPrice)).first().waitFor();
    await page.goto(`${platform.origin}/catalogue/${product.id}?quantity=100`);
    const { price } = await api(page, platform, `/api/products/${product.id}/explain?quantity=100`);
    await section(page, "Your price and why").getByText(written(price.unitPrice), { exact: true }).first().waitFor();
    await section(page, "May you sell it?").getByText("you may sell it").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Quote it" }).click();
    await page.getByRole("textbox", { name: /^Units of / }).fill("100");
    await page.getByRole("textbox", { name: "Reference", exact: true }).fill(`Marram ${run}`);
    await page.getByRole("button", { name: "Save and see the prices" }).click();
    await page.getByRole("heading", { level: 1, name: `Marram ${run}` }).waitFor();
    const path = new URL(page.url()).pathname.replace("/quotes", "/api/quotes");
    const draft = await api(page, platform, path);
    await section(page, "What it comes to").getByText(written(draft.totals.net), { exact: true }).first().waitFor();
    for (const { why } of draft.lines[0].reductions) await section(page, "Lines").getByText(told(why)).waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Send" }).click();
    await page.getByRole("button", { name: "Save as PDF" }).waitFor();
    assert.equal((await api(page, platform, path)).status, "sent");
  },

  async "a partner forecasts what it earns, takes part in a program, and reads where it stands"({ page, platform }) {
    await signIn(page, platform, platform.partner);
    const { items: [product] } = await api(page, platform, "/api/my/products?limit=1");
    await page.goto(`${platform.origin}/profit?productCode=${product.code}&fixed=50`);
    const outcome = section(page, "What it comes to");
    await outcome.getByText(/^month 24: /).waitFor();
    await section(page, "What it hangs on").getByRole("row", { name: "Resale price" }).waitFor();
    await assertAccessible(page);

    await page.getByRole("link", { name: "Programs and training" }).click();
    const { items: programs } = await api(page, platform, "/api/my/programs");
    const open = programs.find((it) => it.entry.qualifies && it.program.steps.length > 0);
    await page.getByRole("link", { name: open.program.name }).click();
    await section(page, "What it takes to enter").waitFor();
    await assertAccessible(page);
    const enrol = page.getByRole("button", { name: "Take part" });
    if (await enrol.count()) {
      await enrol.click();
      await page.getByRole("dialog").getByRole("button", { name: "Take part" }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    const tick = page.getByRole("button", { name: /^Mark as done/ }).first();
    if (await tick.count()) {
      await tick.click();
      await section(page, "Steps").getByText("done", { exact: true }).first().waitFor();
      const { items: after } = await api(page, platform, "/api/my/programs");
      assert.ok(after.find((it) => it.program.id === open.program.id).enrolment.stepsDone.length > 0);
    }

    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Offers" }).click();
    const { items: offers } = await api(page, platform, "/api/my/offers");
    for (const { name } of offers) await section(page, name).waitFor();
    await assertAccessible(page);

    await page.keyboard.press("Control+k");
    const goTo = page.getByRole("dialog", { name: "Go to" });
    await goTo.waitFor();
    await page.keyboard.type("where you");
    await goTo.getByRole("option", { name: "Quotes" }).waitFor({ state: "detached" });
    await goTo.getByRole("option", { name: "Where you stand" }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/standing$/);
    const scorecard = await api(page, platform, "/api/my/scorecard");
    await section(page, "Your figures").getByText(written(scorecard.figures.revenue12m), { exact: true }).first().waitFor();
    await section(page, "What holds you back").waitFor();
    await page.getByText("Loading…").first().waitFor({ state: "detached" });
    assert.equal(await page.getByText(/Not available|did not work|could not be read|may not see/).count(), 0);
    await assertAccessible(page);
  },
};
