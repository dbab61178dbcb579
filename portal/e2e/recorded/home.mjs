import assert from "node:assert/strict";
import { assertAccessible, assertFocused } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { asPartner, away, held, section } from "./scene.mjs";

const EMPTY = {
  Products: "No product is available to you yet.",
  Offers: "There is no promotion at the moment.",
  Territory: "No territory is granted to you.",
  Deals: "You have no deals yet. Register one as soon as you know the customer.",
  "Incentive statement": "Nothing has been earned yet.",
};

/** A partner's home. */
export const homes = {
  async "a partner reads its home, each decision with its reason"({ page, gateway }) {
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/`);
    await page.getByRole("heading", { level: 1, name: "Harbour Lights Ltd" }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/home");
    await page.getByText("As of 24 Nov 2026, 23:30 GMT.", { exact: false }).first().waitFor();
    const products = section(page, "Products");
    const fan = products.getByRole("row", { name: "ASSORTED COLOURS SILK FAN" });
    for (const text of ["£0.83", "£0.79", "£0.87", "52.4% of suggested resale price"]) {
      await fan.filter({ hasText: text }).waitFor();
    }
    await fan.getByText("Tier gold has 5% off.").waitFor();
    const territory = section(page, "Territory").getByRole("row", { name: "South of England" });
    await territory.getByText("GB, GB-HAM, 1,200 postal codes, 2 drawn areas").waitFor();
    await territory.getByText("24 Nov 2027").waitFor(); // the day before the first day after
    const deals = section(page, "Deals");
    await deals.getByText("This customer is protected until 23 Feb 2027, 01:18 GMT.").waitFor();
    await deals.getByRole("row", { name: "Brightwater Garden Centres Limited" }).getByText("won").waitFor();
    const next = section(page, "Scorecard");
    await next.getByText("net of 12 months is £1,707.21, compared with £3,300.00; £1,592.79 to go").waitFor();
    await next.getByText("share of returns is 4.2%, compared with 5%").waitFor();
    await next.getByText("days since the last sale is 9, compared with 7; 2 too much").waitFor();
    await next.getByText("It ends on 24 Dec 2026, unless").waitFor();
    await assertAccessible(page);
  },

  async "an offer that the partner does not get says why, and from when it would hold"({ page, gateway }) {
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/home`);
    const offers = section(page, "Offers");
    const gold = offers.getByRole("row", { name: "Gold offer" });
    await gold.getByText("Yes", { exact: true }).waitFor();
    const other = offers.getByRole("row", { name: "Export allowance" });
    await other.getByText("No", { exact: true }).waitFor();
    await other.getByText("Asked is one of the segments overseas; it is in gold-circle.").waitFor();
    await other.getByText("£0.25 a unit").waitFor();
    await other.getByText("1 Jan 2027").waitFor();
    await offers.getByRole("row", { name: "Sprint" }).getByText("up to 2%").waitFor();
  },

  async "a part that is missing is said to be, and comes when asked for alone"({ page, gateway, expected }) {
    expected(/503/);
    const whole = await asPartner(gateway);
    const { data } = whole.parts.deals;
    await asPartner(gateway, (parts) => (parts.deals = away("territory-service")));
    gateway.state.answers["/api/my/deals"] = problem(503, "territory-service is still away.");
    await page.goto(`${gateway.origin}/home`);
    await page.getByText("Some parts are missing; the rest is complete.").waitFor();
    const deals = section(page, "Deals");
    await deals.getByText("territory-service gave no answer within 2 s. Request req_7").waitFor();
    await section(page, "Products").filter({ hasText: "£0.87" }).waitFor();
    await assertAccessible(page);
    await deals.getByRole("button", { name: "Try again" }).click();
    await deals.getByText("territory-service is still away.").waitFor();
    gateway.state.answers["/api/my/deals"] = data;
    await deals.getByRole("button", { name: "Try again" }).click();
    await deals.getByText("won").waitFor();
    await assertFocused(page, "H2 Deals");
  },

  async "with every part missing each is named"({ page, gateway }) {
    await asPartner(gateway, (parts) => {
      for (const name of Object.keys(parts)) parts[name] = away("the service");
    });
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("heading", { level: 1, name: "Your home" }).waitFor();
    for (const name of ["Scorecard", ...Object.keys(EMPTY)]) {
      await section(page, name).getByText("Not available at the moment.").waitFor();
    }
    await assertAccessible(page);
  },

  async "an applicant reads what is checked, what is missing and who acts next"({ page, gateway }) {
    await asPartner(gateway, (parts) => {
      Object.assign(parts.profile.data, { status: "in_review", checklistDone: ["contact-confirmed"] });
      delete parts.profile.data.agreementAcceptedAt;
      parts.scorecard.data.tier = undefined;
      parts.scorecard.data.cohort.members = 1;
    });
    await page.goto(`${gateway.origin}/home`);
    const steps = section(page, "Your application is being checked");
    await steps.getByText("Still open: agreement, company verified. Northwind Lighting checks it").waitFor();
    assert.equal(await steps.getByRole("button").count(), 0, "what the partner cannot do is not offered");
    const scorecard = section(page, "Scorecard");
    await scorecard.getByText("You have no tier yet.").waitFor();
    assert.equal(await scorecard.getByText("highest tier").count(), 0);
    assert.equal(await scorecard.getByText("Among").count(), 0, "nobody is compared with itself");
    await assertAccessible(page);
  },

  async "a partner reads an agreement and accepts it"({ page, gateway }) {
    await asPartner(gateway);
    const agreement = {
      id: "agr_1",
      code: "resale",
      number: 2,
      title: "Resale agreement",
      text: "Sell well.\nPay in time.",
      from: "2026-11-24T00:00:00Z",
      deadline: { acceptBy: "2026-12-24T12:00:00Z", withholds: ["deals"] },
    };
    gateway.state.answers["/api/my/agreements"] = { items: [agreement] };
    gateway.state.answers["POST /api/my/agreements/agr_1/accept"] = () => {
      gateway.state.answers["/api/my/agreements"] = { items: [] };
      return { ...agreement, acceptedAt: "2026-11-25T00:00:00Z" };
    };
    await page.goto(`${gateway.origin}/home`);
    const open = section(page, "To accept");
    await open.getByText("until 24 Dec 2026, 12:00 GMT").waitFor();
    await assertAccessible(page);
    await open.getByRole("button", { name: "Read and accept" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Pay in time.").waitFor();
    await dialog.getByRole("button", { name: "Read and accept" }).click();
    await open.waitFor({ state: "detached" });
    assert.ok(gateway.state.asked.some((it) => it.method === "POST" && it.path === "/api/my/agreements/agr_1/accept"));
  },

  async "an empty list is told from a missing one"({ page, gateway }) {
    await asPartner(gateway, (parts) => {
      for (const name of ["products", "offers", "territories", "deals"]) parts[name].data = { items: [] };
      parts.statement.data = { items: [], totals: [] };
    });
    gateway.state.answers["/api/journeys"] = { items: [] };
    await page.goto(`${gateway.origin}/home`);
    for (const [name, sentence] of Object.entries(EMPTY)) {
      await section(page, name).getByText(sentence).waitFor();
    }
    assert.equal(await page.getByRole("table").count(), 0);
    await assertAccessible(page);
  },

  async "a long list is read on page by page, by keyboard and past an outage"({ page, gateway, expected }) {
    expected(/503/);
    await asPartner(gateway);
    const { waiting, release } = held();
    const following = await recorded("products-next");
    gateway.state.answers["/api/my/products"] = () => waiting.then(() => problem(503, "It is away."));
    await page.goto(`${gateway.origin}/home`);
    const products = section(page, "Products");
    await products.getByText("3 are shown; there are more.").waitFor();
    await products.getByRole("button", { name: "Show more" }).focus();
    await page.keyboard.press("Enter");
    await products.getByRole("button", { name: "Loading…" }).click({ force: true });
    release();
    await products.getByText("It is away.").waitFor();
    await assertFocused(page, "BUTTON Show more");
    gateway.state.answers["/api/my/products"] = following;
    await page.keyboard.press("Enter");
    await products.getByText("All 5 are shown.").waitFor();
    assert.equal(await products.getByRole("row").count(), 6);
    await assertFocused(page, "P All 5 are shown.");
    const asked = gateway.state.asked.filter((it) => it.path.startsWith("/api/my/products"));
    assert.equal(asked.length, 2, "one request at a time");
    const query = new URL(asked[0].path, gateway.origin).searchParams;
    assert.equal(query.get("limit"), "20");
    assert.ok(query.get("cursor"), "the cursor of the first page is given back");
    await assertAccessible(page);
  },

  async "a statement is read on line by line"({ page, gateway }) {
    await asPartner(gateway);
    gateway.state.answers["/api/my/statement"] = await recorded("statement-next");
    await page.goto(`${gateway.origin}/home`);
    const statement = section(page, "Incentive statement");
    await statement.getByText("Line by line", { exact: true }).click();
    await statement.getByRole("button", { name: "Show more" }).click();
    await statement.getByText("All 4 are shown.").waitFor();
  },
};
