import assert from "node:assert/strict";
import { assertAccessible, assertFocused } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { asVendor, choose, section } from "./scene.mjs";

const MANY = 4371;
const PAGE = 200;

/** As many partners as a large vendor has, given out page by page as the service does. */
function manyPartners(template) {
  const all = Array.from({ length: MANY }, (_, at) => ({
    ...template,
    id: `par_${at}`,
    code: String(10_000 + at),
    profile: { ...template.profile, name: `Trade customer ${10_000 + at}` },
  }));
  return (query) => {
    const code = query.get("code");
    const found = code === null ? all : all.filter((it) => it.code === code);
    const from = Number(query.get("cursor") ?? 0);
    const limit = Number(query.get("limit") ?? PAGE);
    return { items: found.slice(from, from + limit), ...(from + limit < found.length && { next: String(from + limit) }) };
  };
}

/** The list of partners, one partner, and the decision about an application. */
export const partners = {
  async "one partner of 4,371 is found with one field and Enter, by its code or by its name"({ page, gateway }) {
    await asVendor(gateway);
    const { items } = await recorded("partners-next");
    const answer = manyPartners(items[0]);
    gateway.state.answers["/api/partners"] = answer;
    gateway.state.answers["/api/partners/par_4000"] = answer(new URLSearchParams("code=14000")).items[0];
    gateway.state.answers["/api/scorecards/par_4000"] = gateway.state.answers["/api/scorecards/par_1"];
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("searchbox", { name: "Find a partner" }).fill("14000");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Trade customer 14000" }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/partners/par_4000");
    await page.getByRole("searchbox", { name: "Find a partner" }).fill("harbour");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/partners\?name=harbour$/);
    assert.equal(await page.getByRole("textbox", { name: "Name contains", exact: true }).inputValue(), "harbour");
  },

  async "a list of thousands draws the rows in sight, and the last is reached without a gap"({ page, gateway }) {
    await asVendor(gateway);
    const { items } = await recorded("partners-next");
    gateway.state.answers["/api/partners"] = manyPartners(items[0]);
    await page.goto(`${gateway.origin}/partners`);
    const list = page.getByRole("group", { name: "Partners" });
    await list.getByText("Trade customer 10000").waitFor();
    assert.ok((await list.getByRole("row").count()) < 100, "rows out of sight are not drawn");
    for (let loaded = PAGE; loaded < MANY; loaded += PAGE) {
      await list.evaluate((it) => (it.scrollTop = it.scrollHeight));
      await page.getByText(new RegExp(`^(${(Math.min(loaded + PAGE, MANY)).toLocaleString("en-GB")}|All 4,371) are shown`)).waitFor();
    }
    await list.evaluate((it) => (it.scrollTop = it.scrollHeight));
    await list.getByText("Trade customer 14370").waitFor();
    assert.equal(await list.getByRole("table").getAttribute("aria-rowcount"), String(MANY + 1));
  },

  async "filters and order stand in the address, and the columns are kept"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/partners`);
    await page.getByRole("row", { name: "Harbour Lights Ltd" }).waitFor();
    await assertAccessible(page);
    await choose(page.getByRole("form", { name: "Filters" }), page, "Status", "in review");
    await page.waitForURL(/status=in_review/);
    await page.getByRole("textbox", { name: "Country code", exact: true }).fill("gb");
    await page.keyboard.press("Enter");
    await page.waitForURL(/country=GB/);
    await page.getByRole("button", { name: "Name", exact: true }).click();
    await page.waitForURL(/sort=name/);
    await page.getByRole("button", { name: "Name", exact: true }).click();
    await page.waitForURL(/sort=-name/);
    await page.reload();
    await page.getByRole("columnheader", { name: "Name" }).waitFor();
    assert.equal(await page.getByRole("columnheader", { name: "Name" }).getAttribute("aria-sort"), "descending");
    const asked = new URL(gateway.state.asked.findLast((it) => it.path.startsWith("/api/partners?")).path, gateway.origin);
    assert.deepEqual(
      Object.fromEntries(asked.searchParams),
      { status: "in_review", country: "GB", sort: "-name", limit: String(PAGE) },
    );
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("checkbox", { name: "Industries" }).check({ force: true });
    await page.getByRole("checkbox", { name: "Country", exact: true }).uncheck({ force: true });
    await page.keyboard.press("Escape");
    await page.getByRole("columnheader", { name: "Industries" }).waitFor();
    await page.reload();
    await page.getByRole("columnheader", { name: "Industries" }).waitFor();
    assert.equal(await page.getByRole("columnheader", { name: "Country" }).count(), 0);
  },

  async "no partner at all is told from none for these filters, and both from a list that cannot be read"({ page, gateway, expected }) {
    expected(/403|503/);
    await asVendor(gateway);
    gateway.state.answers["/api/partners"] = { items: [] };
    await page.goto(`${gateway.origin}/partners`);
    await page.getByText("There are no partners yet.").waitFor();
    await assertAccessible(page);
    await page.goto(`${gateway.origin}/partners?name=nobody`);
    await page.getByText("Nothing matches these filters.").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.getByText("There are no partners yet.").waitFor();
    gateway.state.answers["/api/partners"] = problem(503, "partner-service is away.");
    await page.goto(`${gateway.origin}/partners`);
    await page.getByText("Not available at the moment.").waitFor();
    await assertAccessible(page);
    gateway.state.answers["/api/partners"] = problem(403, "The token lacks the scope partners:read.");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("You may not see this.").waitFor();
  },

  async "what could not be refreshed is shown with its time"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/webhooks/whk_1`);
    await section(page, "About this webhook").waitFor();
    gateway.state.answers["POST /api/webhooks/whk_1/disable"] = gateway.state.answers["/api/webhooks/whk_1"];
    gateway.state.answers["/api/webhooks/whk_1"] = problem(503, "partner-service is away.");
    await page.getByRole("button", { name: "Disable" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("moving");
    await dialog.getByRole("button", { name: "Disable" }).click();
    await page.getByText(/This is as of .*; it could not be refreshed/).waitFor();
    await section(page, "About this webhook").waitFor();
    await assertAccessible(page);
  },

  async "an application is checked and approved, each step with what follows from it"({ page, gateway }) {
    await asVendor(gateway);
    const { items } = gateway.state.answers["/api/partners"];
    const applicant = items.find((it) => it.status === "applied");
    gateway.state.answers["/api/partners"] = () => ({
      items: [applicant].filter((it) => ["applied", "in_review"].includes(it.status)),
    });
    const changes = [];
    const change = (name, effect) => {
      gateway.state.answers[`POST /api/partners/${applicant.id}/${name}`] = (_, body, headers) => {
        changes.push([name, headers["if-match"], headers["x-xsrf-token"]]);
        Object.assign(applicant, effect(), { version: applicant.version + 1 });
        return applicant;
      };
    };
    change("review", () => ({ status: "in_review" }));
    change("agreement", () => ({ agreementAcceptedAt: "2026-11-24T23:30:00Z" }));
    for (const item of applicant.checklist) {
      change(`checklist/${item}`, () => ({ checklistDone: [...applicant.checklistDone, item] }));
    }
    change("activate", () => ({ status: "active" }));
    await page.context().addCookies([{ name: "PORTAL-XSRF-TOKEN", value: "proof", url: gateway.origin }]);
    await page.goto(`${gateway.origin}/applications`);
    const application = section(page, "Aurora Trading");
    await application.waitFor();
    await assertAccessible(page);
    await application.getByRole("button", { name: "Begin the review" }).click();
    await application.getByText("Before approval: agreement, company verified, contact confirmed").waitFor();
    assert.equal(await application.getByRole("button", { name: "Approve" }).count(), 0, "what would be refused is not offered");
    await application.getByRole("button", { name: "Record acceptance" }).click();
    await page.getByRole("dialog").getByText("It cannot be taken back.").waitFor();
    await assertAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Record acceptance" }).click();
    await application.getByText("accepted on").waitFor();
    for (const item of applicant.checklist) {
      await application.getByRole("button", { name: `Mark as done: ${item}` }).click();
      await application.getByRole("button", { name: `Mark as done: ${item}` }).waitFor({ state: "detached" });
    }
    await application.getByRole("button", { name: "Approve" }).click();
    await page.getByRole("dialog", { name: "Approve Aurora Trading" }).getByText("The partner becomes active").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
    await page.getByText("No application waits for a decision.").waitFor();
    assert.deepEqual(
      changes.map(([name, version]) => [name, version]),
      [["review", '"3"'], ["agreement", '"4"'], ["checklist/company-verified", '"5"'], ["checklist/contact-confirmed", '"6"'], ["activate", '"7"']],
      "each on the version that was shown",
    );
    assert.ok(changes.every(([, , proof]) => proof === "proof"), "and with the proof against forgery");
  },

  async "declining asks for a reason, says what follows, and can be left with Escape"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    gateway.state.answers["POST /api/partners/par_2/end"] = problem(409, "Somebody was faster.");
    await page.goto(`${gateway.origin}/applications`);
    const decline = section(page, "Lakeside Lighting").getByRole("button", { name: "Decline" });
    await decline.click();
    const dialog = page.getByRole("dialog", { name: "Decline Lakeside Lighting" });
    const confirm = dialog.getByRole("button", { name: "Decline" });
    assert.ok(await confirm.isDisabled(), "not without a reason");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await assertFocused(page, "BUTTON Decline", "the keyboard goes on where it was");
    await decline.click();
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("No shop");
    await confirm.click();
    await dialog.getByText("Somebody was faster.").waitFor();
    assert.equal(await dialog.getByRole("textbox", { name: "Reason", exact: true }).inputValue(), "No shop", "what was typed stays");
    await assertAccessible(page);
  },

  async "each side of a partner has an address, and says why"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/partners/par_1`);
    await section(page, "Profile").getByText("ada@harbour.example").waitFor();
    await page.getByText("£3,370.41").waitFor();
    await assertAccessible(page);
    const sides = [
      ["Segments", "gold-circle"],
      ["Tier", "The rule: revenue12m >= 3300.0"],
      ["Deals", "Brightwater Garden Centres Limited"],
      ["Territory", "merchandise"],
      ["Programs", "1 of 2"],
      ["Offers", "Export allowance"],
      ["Statement", "sprint"],
      ["History", "All checked"],
    ];
    for (const [side, text] of sides) {
      await page.getByRole("navigation", { name: "Sides of this partner" }).getByRole("link", { name: side }).click();
      await page.locator("main").getByText(text).first().waitFor();
      if (side === "Segments") {
        await page.getByRole("button", { name: "Why gold-circle?" }).click();
        await page.getByText('partner.country == "GB"').waitFor();
      }
      await assertAccessible(page);
    }
    await page.goBack();
    await section(page, "Statement").waitFor();
  },

  async "a profile that somebody else changed meanwhile is shown beside what was typed"({ page, gateway, expected }) {
    expected(/412/);
    await asVendor(gateway);
    const stored = structuredClone(gateway.state.answers["/api/partners/par_1"]);
    gateway.state.answers["/api/partners/par_1"] = () => stored;
    gateway.state.answers["PUT /api/partners/par_1"] = (_, body, headers) => {
      if (headers["if-match"] !== `"${stored.version}"`) return problem(412, "It has moved on.");
      Object.assign(stored, { profile: { ...stored.profile, ...body }, version: stored.version + 1 });
      return stored;
    };
    await page.goto(`${gateway.origin}/partners/par_1`);
    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Harbour Lights & Sons");
    await page.getByRole("textbox", { name: "Country code", exact: true }).fill("GBR");
    assert.equal(await page.getByRole("textbox", { name: "Country code", exact: true }).inputValue(), "GB", "no more than two letters");
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "Profile").getByText("Harbour Lights & Sons").waitFor();
    await page.getByRole("link", { name: "Edit" }).click();
    Object.assign(stored, { profile: { ...stored.profile, name: "Harbour Ltd" }, version: stored.version + 1 });
    await page.getByRole("textbox", { name: "Industries", exact: true }).fill("retail, hotels");
    await page.getByRole("button", { name: "Save" }).click();
    const conflict = page.getByRole("alert");
    await conflict.getByRole("row", { name: "Name Harbour Lights & Sons Harbour Ltd" }).waitFor();
    await conflict.getByRole("row", { name: "Industries retail, hotels retail" }).waitFor();
    await assertFocused(page, "H3 Somebody else changed this meanwhile");
    await assertAccessible(page);
    await conflict.getByRole("button", { name: "Save mine over it" }).click();
    await section(page, "Profile").getByText("retail, hotels").waitFor();
    assert.equal(stored.profile.name, "Harbour Lights & Sons");
    assert.deepEqual(stored.profile.attributes, { employees: 12 }, "what the form does not ask for stays");
  },

  async "a partner that is not there is told as a page that is not there"({ page, gateway, expected }) {
    expected(/404/);
    await asVendor(gateway);
    gateway.state.answers["/api/partners/par_9"] = problem(404, "There is none.");
    await page.goto(`${gateway.origin}/partners/par_9`);
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
  },
};
