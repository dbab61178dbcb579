import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { section } from "../recorded/scene.mjs";
import { api, changed, run, signIn } from "./platform.mjs";

/** What a channel manager decides and watches, each effect looked up in the API. */
export const selling = {
  async "a deal in review is decided with both sides in view, and another approved by one key"({ page, platform }) {
    await signIn(page, platform, platform.vendor);
    const { items: partners } = await api(page, platform, "/api/partners?status=active&limit=2");
    const customer = { name: `Marram Hotels ${run}`, city: "Cromer", country: "GB" };
    const deal = (partner, of) => changed(page, platform, "POST", "/api/deals", { partner: partner.code, customer: of });
    const first = await deal(partners[0], customer);
    const rival = await deal(partners[1], { ...customer, city: "Leeds" });
    assert.equal(first.status, "registered");
    assert.equal(rival.status, "review");

    await page.getByRole("link", { name: "Deals", exact: true }).click();
    await page.getByRole("row", { name: `${customer.name} ${partners[1].code} in review` }).waitFor();
    await assertAccessible(page);
    await page.getByRole("row", { name: `${customer.name} ${partners[1].code} in review` }).getByRole("link").click();
    await section(page, "Both sides").getByRole("row", { name: "City Leeds Cromer different" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("heading", { level: 1 }).focus();
    await page.keyboard.press("d");
    await page.getByRole("dialog").waitFor();
    await assertAccessible(page);
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("theirs already");
    await page.getByRole("dialog").getByRole("button", { name: "Decline" }).click();
    await section(page, "What is known").getByText("theirs already").waitFor();
    assert.equal((await api(page, platform, `/api/deals/${rival.id}`)).status, "refused");

    await page.goto(`${platform.origin}/deals/${first.id}`);
    await section(page, "Decision").waitFor();
    await page.getByRole("heading", { level: 1 }).focus();
    await page.keyboard.press("a");
    await page.waitForFunction(() => document.activeElement?.closest("[role=dialog]") != null);
    await page.keyboard.press("Enter");
    await section(page, "Decision").getByRole("button", { name: "Extend" }).waitFor();
    assert.equal((await api(page, platform, `/api/deals/${first.id}`)).status, "approved");
  },

  async "a file of sales is dropped, its refused line read with the cure, and all of it voided"({ page, platform }) {
    await signIn(page, platform, platform.vendor);
    const { items: [partner] } = await api(page, platform, "/api/partners?status=active&limit=1");
    const { items: [product] } = await api(page, platform, "/api/products?lifecycle=active&limit=1");
    const row = (code, id) => `${code},${product.code},2,1.50,GBP,2026-06-01T10:00:00Z,${id}`;
    const file = ["partnerCode,productCode,quantity,unitPrice,currency,soldAt,externalId", row(partner.code, `a-${run}`), row("", `b-${run}`)];
    await page.getByRole("link", { name: "Sales files" }).click();
    await page.getByRole("group", { name: "Sales files" }).waitFor();
    await assertAccessible(page);
    const name = `sales-${run}.csv`;
    await page.getByLabel("Drop a file here, or choose one").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(file.join("\n")) });
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await section(page, "Line by line").getByRole("group", { name: "Line 2" }).getByText("Every sale names the partner that made it.").waitFor();
    await assertAccessible(page);
    const id = page.url().split("/").at(-1);
    const outcomes = await api(page, platform, `/api/sales/intakes/${id}`).then((it) => it.outcomes);
    assert.deepEqual([outcomes.accepted, outcomes.refused], [1, 1]);
    await page.getByRole("button", { name: "Void the file" }).click();
    await page.getByRole("dialog").getByText("1 counted lines are taken out").waitFor();
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("sent by mistake");
    await page.getByRole("dialog").getByRole("button", { name: "Void the file" }).click();
    await section(page, "How its lines ended").getByText("voided", { exact: true }).waitFor();
    await section(page, "How its lines ended").getByText("sent by mistake").waitFor();
    assert.equal((await api(page, platform, `/api/sales/intakes/${id}`)).status, "voided");
  },

  async "a segment's rule is written with its count beside it, mended where it is wrong, saved, and its members explained"({ page, platform, expected }) {
    expected(/400/);
    await signIn(page, platform, platform.vendor);
    await page.getByRole("link", { name: "Segments" }).click();
    await page.getByRole("group", { name: "Segments" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Define a segment" }).click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(`British ${run}`);
    await page.getByRole("textbox", { name: "Code", exact: true }).fill(`british-${run}`);
    const rule = page.getByRole("textbox", { name: "Rule", exact: true });
    await rule.fill('profile.cuntry == "GB"');
    await page.getByText(/Line 1, column \d+: /).waitFor();
    await assertAccessible(page);
    await rule.fill("");
    await page.getByRole("textbox", { name: "Find a name", exact: true }).fill("country");
    await page.getByRole("button", { name: "profile.country", exact: true }).click();
    await rule.press("End");
    await page.keyboard.type(' == "GB" && profile.status == "active"');
    const { items } = await api(page, platform, "/api/partners?status=active&country=GB&limit=500");
    const preview = section(page, "Who it takes in");
    await preview.getByText(new RegExp(`^Would be in\\s*${items.length}$`)).waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: `British ${run}` }).waitFor();
    const member = section(page, "Members").getByRole("row", { name: items[0].code });
    for (let tries = 0; tries < 20 && (await member.count()) === 0; tries++) {
      await page.reload();
      await section(page, "Members").getByText(/Loading|Since|No partner is/).first().waitFor();
      await page.getByText("Loading…").first().waitFor({ state: "detached" });
    }
    await member.getByRole("button", { name: `Why ${items[0].code}?` }).click();
    await member.getByText("is in").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByRole("textbox", { name: "Rule", exact: true }).fill('profile.country == "FR"');
    await preview.getByText(new RegExp(`^Leave\\s*${items.length}$`)).waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "Retire" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Retire" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Retire" }).waitFor({ state: "detached" });
    assert.equal((await api(page, platform, new URL(page.url()).pathname.replace("/segments", "/api/segments"))).retired, true);
  },

  async "a promotion is drafted, its findings read, published with its budget in view, amended, ended and withdrawn"({ page, platform }) {
    await signIn(page, platform, platform.vendor);
    await page.getByRole("link", { name: "Promotions" }).click();
    await page.getByRole("group", { name: "Promotions" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Draft a promotion" }).click();
    await page.getByRole("button", { name: "Save and see the findings" }).click();
    await page.getByText("A figure such as 7.5.").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(`Spring ${run}`);
    await page.getByRole("textbox", { name: "Code", exact: true }).fill(`spring-${run}`);
    await page.locator("main").getByRole("button", { name: /^Kind|Discount/ }).first().click();
    await page.getByRole("option", { name: "Rebate", exact: true }).click();
    await page.getByRole("textbox", { name: "Slabs", exact: true }).fill("0: 2,5");
    await page.getByRole("checkbox", { name: /^Gold circle/ }).check({ force: true });
    const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel("First day").fill(inDays(2));
    await page.getByLabel("Last day").fill(inDays(40));
    await page.getByRole("textbox", { name: /^Budget in/ }).fill("500");
    await page.getByRole("button", { name: "Save and see the findings" }).click();
    await page.getByRole("heading", { level: 1, name: `Spring ${run}` }).waitFor();
    await section(page, "What is found about the draft").getByText("6 to 12 months is the norm").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Edit", exact: true }).click();
    await page.getByRole("textbox", { name: "Why it lasts so long", exact: true }).fill("until the fair");
    await page.getByRole("button", { name: "Save and see the findings" }).click();
    await section(page, "What is found about the draft").getByText("can be published", { exact: true }).waitFor();
    const path = new URL(page.url()).pathname.replace("/promotions", "/api/promotions");
    const draft = await api(page, platform, path);
    assert.deepEqual([draft.rebate.slabs[0].percent, draft.audience.segments, draft.budget.amount], [2.5, ["gold-circle"], "500.00"]);
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
    await section(page, "Budget").getByText("£0.00 of £500.00 is spent.").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Amend" }).click();
    await page.getByRole("textbox", { name: /^Budget in/ }).fill("600");
    await page.getByRole("button", { name: "See what it changes" }).click();
    await section(page, "What it changes").getByText("before: £500.00").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Amend" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("a larger fair");
    await page.getByRole("dialog").getByRole("button", { name: "Amend" }).click();
    await section(page, "Amendments").getByRole("row", { name: "a larger fair" }).getByText("Budget: £500.00 → £600.00").waitFor();
    await page.getByRole("button", { name: "End" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("a trial");
    await page.getByRole("dialog").getByRole("button", { name: "End" }).click();
    await section(page, "Terms").getByText("a trial").waitFor();
    assert.equal((await api(page, platform, path)).status, "ended");
    await page.getByRole("button", { name: "Withdraw" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("a mistake");
    await page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
    await section(page, "Terms").getByText("withdrawn", { exact: true }).waitFor();
    assert.equal((await api(page, platform, path)).status, "withdrawn");
  },

  async "every list of ground reads"({ page, platform }) {
    await signIn(page, platform, platform.vendor);
    for (const title of ["Territories", "Outlets", "Grants"]) {
      await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: title }).click();
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await page.getByRole("group", { name: title }).or(page.getByText("There are no")).waitFor();
      await assertAccessible(page);
    }
    await page.getByRole("textbox", { name: "Product line", exact: true }).fill("nothing such");
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByText("Nothing matches these filters.").waitFor();
  },
};
