import assert from "node:assert/strict";
import { assertAccessible, assertConformant, assertFocused } from "../accessible.mjs";
import { choose, section } from "../recorded/scene.mjs";
import { api, giveCredentials, signIn, written } from "./platform.mjs";
import { told } from "./reasons.mjs";

const TOKEN = /eyJ[\w-]+\.[\w-]+\./;

/** What people do at a running platform; each figure is compared with what its API says. */
export const journeys = {
  async "the vendor's admin signs in at the issuer and reads real figures"({ page, platform }) {
    await page.goto(`${platform.origin}/`);
    await page.getByRole("link", { name: "Sign in" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Sign in" }).click();
    await page.getByLabel("E-mail address").waitFor();
    await assertConformant(page);
    await giveCredentials(page, platform.vendor, platform.password);
    const vendor = await read(page, platform, "/api/vendors/current");
    await page.getByRole("heading", { level: 1, name: vendor.name }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/home");
    const overview = await api(page, platform, "/api/overview");
    assert.ok(Number(overview.revenue.amount) > 0, "there are sales to look at");
    const sales = section(page, "Sales");
    for (const amount of [overview.revenue, overview.returns, overview.net]) {
      await sales.getByText(written(amount), { exact: true }).first().waitFor();
    }
    for (const partner of overview.top.slice(0, 3)) {
      await sales.getByRole("row", { name: partner.name }).filter({ hasText: written(partner.revenue12m) }).waitFor();
    }
    const { concentration } = await api(page, platform, "/api/concentration");
    await section(page, "Concentration").getByText(written(concentration.topTotal)).waitFor();
    const { tiers: ladder } = await api(page, platform, "/api/tier-rules");
    for (const [tier, partners] of Object.entries(overview.tiers)) {
      const name = ladder.find((rung) => rung.code === tier)?.name ?? tier;
      const row = section(page, "Tiers").getByRole("row", { name });
      await row.getByText(partners.toLocaleString("en-GB"), { exact: true }).waitFor();
    }
    await section(page, "Freshness").getByText("Last added up").waitFor();
    await assertAccessible(page);
  },

  async "a franchisor reads where its outlets crowd each other"({ page, platform }) {
    await signIn(page, platform, platform.franchisor);
    const crowding = section(page, "Over-distribution");
    await choose(crowding, page, "Grouped by", "territory");
    const { groups } = await api(page, platform, "/api/distribution?by=territory");
    const worst = groups.reduce((one, other) => (other.index.index > one.index.index ? other : one));
    const row = crowding.getByRole("row", { name: worst.code });
    await row.getByText(String(worst.index.index), { exact: true }).waitFor();
    await row.getByText(worst.index.outlets.toLocaleString("en-GB"), { exact: true }).first().waitFor();
    await assertAccessible(page);
  },

  async "a partner's user signs in and reads its home"({ page, platform }) {
    await signIn(page, platform, platform.partner);
    const profile = await api(page, platform, "/api/my/profile");
    await page.getByRole("heading", { level: 1, name: profile.profile.name }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/home");
    await readsProducts(page, platform);
    const offers = await api(page, platform, "/api/my/offers");
    for (const offer of offers.items) {
      const row = section(page, "Offers").getByRole("row", { name: offer.promotionCode });
      await row.getByText(offer.qualifies ? "Yes" : "No", { exact: true }).waitFor();
      await row.getByText(told(offer.why)).waitFor();
    }
    const territories = await api(page, platform, "/api/my/territories");
    for (const { territory } of territories.items) {
      await section(page, "Territory").getByRole("row", { name: territory.name }).waitFor();
    }
    const deals = await api(page, platform, "/api/my/deals");
    for (const deal of deals.items.slice(0, 3)) {
      await section(page, "Deals").getByRole("row", { name: deal.customer.name }).filter({ hasText: deal.outcome ?? deal.status }).first().waitFor();
    }
    const statement = await api(page, platform, "/api/my/statement");
    for (const total of statement.totals) {
      const row = section(page, "Incentive statement").getByRole("row", { name: total.promotionCode });
      await row.filter({ hasText: written(total.owed) }).first().waitFor();
    }
    await readsScorecard(page, platform);
    await assertAccessible(page);
  },

  async "no page holds a token, and no cookie of the session can be read by one"({ page, context, platform }) {
    const seen = [];
    page.on("response", (response) => {
      if (!["document", "fetch", "script"].includes(response.request().resourceType())) return;
      seen.push(response.text().then((text) => [response.url(), text], () => undefined));
    });
    await signIn(page, platform, platform.partner);
    await section(page, "Scorecard").waitFor();
    const answers = (await Promise.all(seen)).filter((it) => it !== undefined);
    assert.ok(answers.length > 3);
    for (const [url, text] of answers) assert.doesNotMatch(text, TOKEN, url);
    const held = await page.evaluate(() => ({
      cookies: document.cookie.split(";").map((pair) => pair.trim().split("=")[0]),
      stored: [...Object.values(localStorage), ...Object.values(sessionStorage)],
      html: document.documentElement.outerHTML,
      address: location.href,
    }));
    assert.deepEqual(held.cookies, ["PORTAL-XSRF-TOKEN"], "a page reads the proof and nothing else");
    assert.deepEqual(held.stored, []);
    assert.doesNotMatch(held.html + held.address, TOKEN);
    for (const cookie of await context.cookies(platform.origin)) {
      assert.notEqual(cookie.sameSite, "None", cookie.name);
      if (cookie.name !== "PORTAL-XSRF-TOKEN") assert.ok(cookie.httpOnly, cookie.name);
    }
    const { headers } = await page.evaluate(async () => {
      const answer = await fetch("/home", { headers: { Accept: "text/html" } });
      return { headers: Object.fromEntries(answer.headers) };
    });
    assert.match(headers["content-security-policy"], /default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.doesNotMatch(headers["content-security-policy"], /unsafe|data:|\*/);
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.equal(headers["referrer-policy"], "same-origin");
  },

  async "signing out ends the session here and at the issuer"({ page, context, platform, expected }) {
    // The way back finds the page as it was, and that it asks for nobody now.
    expected(/401/);
    await signIn(page, platform, platform.partner);
    const name = await page.getByRole("heading", { level: 1 }).innerText();
    const before = await context.cookies(platform.origin);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("link", { name: "Sign in" }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/");
    await page.goBack();
    await page.getByRole("link", { name: "Sign in" }).waitFor();
    assert.equal(await page.getByText(name).count(), 0, "the way back shows nothing of before");
    await page.goto(`${platform.origin}/home`);
    await page.getByRole("link", { name: "Sign in" }).click();
    await page.getByLabel("Password").waitFor();
    // Even who kept the issuer's cookie is not let in by it any more.
    await context.addCookies(before.filter((cookie) => cookie.name === "pep_sign_in"));
    await page.goto(`${platform.origin}/login/portal?continue=/home`);
    await page.getByLabel("Password").waitFor();
  },

  async "a wrong password is refused, and the right one taken after it"({ page, platform, expected }) {
    expected(/401/);
    await page.goto(`${platform.origin}/`);
    await page.getByRole("link", { name: "Sign in" }).click();
    await giveCredentials(page, platform.partner, "not-the-password");
    await page.getByRole("alert").waitFor();
    assert.equal(await page.getByLabel("E-mail address").inputValue(), platform.partner);
    assert.equal(await page.getByLabel("Password").inputValue(), "");
    await assertConformant(page);
    await giveCredentials(page, platform.partner, platform.password);
    await page.getByRole("button", { name: "Sign out" }).waitFor();
  },

  async "a session that is over leads back to the sign-in, and on from there"({ page, context, platform, expected }) {
    expected(/401/);
    await signIn(page, platform, platform.vendor);
    await section(page, "Sales").waitFor();
    await context.clearCookies({ name: /^portal_session/ });
    await page.getByRole("link", { name: "Users" }).click();
    await page.getByRole("alert").getByText("Your session has ended").waitFor();
    await assertFocused(page, "H1 Partner portal");
    await page.getByRole("link", { name: "Sign in" }).click();
    // The issuer's own session lasts, so that no password is asked for.
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/users");
  },
};

/** Waits for the page that needs it, then asks as the page does. */
async function read(page, platform, path) {
  await page.getByRole("button", { name: "Sign out" }).waitFor();
  return api(page, platform, path);
}

async function readsProducts(page, platform) {
  const shown = section(page, "Products");
  const { items, next } = await api(page, platform, "/api/my/products?limit=20");
  assert.ok(items.length > 0, "there are products to look at");
  for (const product of items.slice(0, 3)) {
    const row = shown.getByRole("row").filter({ hasText: product.code }).first();
    for (const amount of [product.price.listPrice, product.price.unitPrice, product.price.partnerMargin.amount]) {
      await row.filter({ hasText: written(amount) }).waitFor();
    }
  }
  if (next === undefined) return;
  await shown.getByRole("button", { name: "Show more" }).click();
  const further = await api(page, platform, `/api/my/products?limit=20&cursor=${encodeURIComponent(next)}`);
  await shown.getByRole("row").filter({ hasText: further.items[0].code }).first().waitFor();
}

async function readsScorecard(page, platform) {
  const shown = section(page, "Scorecard");
  const { figures, tier } = await api(page, platform, "/api/my/scorecard");
  await shown.getByText(written(figures.revenue12m), { exact: true }).first().waitFor();
  await shown.getByText(tier.tier ?? "None", { exact: true }).first().waitFor();
  if (tier.next === undefined) {
    await shown.getByText(tier.tier === undefined ? "You have no tier yet." : "You are in the highest tier.").waitFor();
  } else {
    await shown.getByRole("heading", { name: `The way to ${tier.next.tier}` }).waitFor();
    for (const predicate of tier.next.predicates) await shown.getByText(predicate.text).first().waitFor();
  }
}
