import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { recorded } from "../gateway.mjs";
import { asPartner, asVendor } from "./scene.mjs";

const VENDOR_PAGES = [
  "/home",
  "/partners",
  "/partners/new",
  "/applications",
  "/applications/apl_1",
  "/application-forms",
  "/application-forms/new",
  "/application-forms/frm_1",
  "/application-forms/frm_1/edit",
  "/partners/par_1",
  "/partners/par_1/edit",
  "/partners/par_1/segments",
  "/partners/par_1/tier",
  "/partners/par_1/deals",
  "/partners/par_1/grants",
  "/partners/par_1/enrolments",
  "/programs/enrolments/enr_1",
  "/partners/par_1/offers",
  "/partners/par_1/offboarding",
  "/offboarding",
  "/partners/par_1/statement",
  "/partners/par_1/history",
  "/partners/par_1/actions",
  "/partners/par_1/actions/new",
  "/actions",
  "/actions/act_1",
  "/actions/catalogue",
  "/actions/catalogue/edit",
  "/profile-changes",
  "/profile-changes/pch_1",
  "/users",
  "/users/invite",
  "/notices",
  "/api-clients",
  "/api-clients/new",
  "/webhooks",
  "/webhooks/new",
  "/webhooks/whk_1",
  "/no/such/page",
];
const AGREED_PAGES = [
  "/agreements",
  "/agreements/new",
  "/agreements/new?after=agr_1",
  "/agreements/agr_1",
  "/journeys",
  "/journeys?status=finished",
  "/journeys/templates",
  "/journeys/templates/edit?type=reseller",
  "/partners/par_1/journey",
];
const SELLING_PAGES = [
  "/deals",
  "/deals/new",
  "/deals/dea_1",
  "/deals/dea_1/edit",
  "/quotes",
  "/quotes/new",
  "/quotes/new?partnerId=par_1",
  "/quotes/quo_1",
  "/quotes/quo_1/edit",
  "/quotes/margin-floor",
  "/quotes/deal-prices",
  "/quotes/deal-prices/dpr_1",
  "/sales",
  "/sales/new",
  "/sales/held",
  "/sales/int_1",
  "/segments",
  "/segments/new",
  "/segments/seg_1",
  "/segments/seg_1/edit",
  "/promotions",
  "/promotions/new",
  "/promotions/calendar",
  "/promotions/trial",
  "/promotions/prm_1",
  "/promotions/prm_1/amend",
  "/budgets",
  "/territories",
  "/grants",
  "/territories/ter_1/redraw",
  "/grants/new",
  "/grants/gra_1",
  "/outlets",
  "/outlets/out_1/move",
  "/ground/where?region=US-MD",
  "/accounts",
  "/accounts/new",
  "/accounts/acc_7",
  "/accounts/acc_7/edit",
  "/outlets/waivers",
  "/outlets/waivers/new",
  "/outlets/waivers/wai_1",
];
const SETTINGS_PAGES = [
  "/users/usr_1",
  "/account",
  "/settings",
  "/settings/vendor/edit",
  "/settings/sign-in/edit",
  "/settings/look/edit",
  "/settings/profiles/edit",
  "/settings/sales/edit",
  "/settings/grants/edit",
  "/api-clients/cli_8d1f",
  "/webhooks/whk_1/edit",
  "/webhooks/whk_1/messages/msg_1",
  "/certifications",
  "/certifications/new",
  "/certifications/display",
  "/partners/par_1/certifications",
  "/partners/par_1/tier",
  "/insights/score-rules",
  "/insights/score-rules/edit",
];
const MONEY_PAGES = [
  "/periods",
  "/periods/2026-10",
  "/settlements",
  "/settlements/new",
  "/settlements/stl_1",
  "/settlements/holds",
  "/settlements/terms",
  "/disputes",
  "/disputes/dsp_1",
  "/invoices",
];
const FIGURE_PAGES = [
  "/sales/held?reason=partner-unknown",
  "/sales/layouts",
  "/sales/layouts/new",
  "/sales/layouts/erp",
  "/sales/layouts/erp/edit",
  "/sales/aliases",
  "/sales/aliases/new",
  "/sales/aliases/import",
  "/sales/aliases/als_1",
  "/sales/aliases/als_1/edit",
  "/products/new",
  "/price-books/new",
  "/price-books/pbk_1/edit",
  "/price-books/pbk_1/price/new",
  "/price-books/pbk_1/prices/15036",
  "/price-books/pbk_1/prices/15036/edit",
  "/insights/concentration/shares",
  "/insights/concentration/over-time",
  "/insights/concentration/movers",
  "/insights/concentration/dependencies",
  "/insights/concentration/reconciliation",
  "/insights/sales",
  "/insights/sales/lines",
  "/ledger",
  "/ledger/balance",
  "/ledger/totals",
  "/partners/par_1/merit",
  "/partners/par_1/statement/why?promotion=sprint",
  "/segments/migration",
  "/segments/seg_1?partner=12841",
  "/bundles",
  "/bundles/new",
  "/bundles/bun_1",
  "/bundles/bun_1/edit",
];
const PARTNER_PAGES = [
  "/home",
  "/deals",
  "/deals/new",
  "/deals/dea_1",
  "/deals/dea_1/edit",
  "/statement",
  "/company",
  "/company/edit",
  "/users",
  "/api-clients",
  "/webhooks",
  "/catalogue",
  "/catalogue/prd_1",
  "/quotes",
  "/quotes/new",
  "/quotes/deal-prices",
  "/quotes/deal-prices/dpr_1",
  "/quotes/quo_1",
  "/quotes/quo_1/edit",
  "/learning",
  "/learning/prg_1",
  "/profit",
  "/profit?productCode=15036",
  "/profit/bundles/new",
  "/bundles",
  "/bundles/bun_1",
  "/bundles/bun_1/edit",
  "/statement/why?promotion=sprint",
  "/offers",
  "/offers/prm_dbb7e248e3ba109b65701e9e",
  "/standing",
  "/notices",
  "/territories",
  "/statement?asOf=2026-04-30",
  "/payments",
  "/payments/stl_1",
  "/payments/account",
  "/disputes",
  "/disputes/dsp_1",
  "/disputes/new?promotion=prm_1&line=sal_1",
  "/invoices",
  "/own-agreements",
];

/** Names of variables of rules begin with it, so it tells nothing. */
const OF_RULES = "profile";

/** A key that stands where its words should. */
const KEYS = new RegExp(`\\b(${(await sections()).join("|")})\\.[a-z]\\w*`);

async function sections() {
  const names = await readdir(new URL("../../src/i18n/en/", import.meta.url));
  return names.filter((name) => name.endsWith(".json")).map((name) => name.replace(".json", "")).filter((name) => name !== OF_RULES);
}

/** One line of a report, and what a rule's preview answers. */
const REPORT_ROW = {
  line: 2, outcome: "refused", reasons: [{ code: "partner-code-missing", column: "partnerCode", cure: "Give the partner's code." }],
};
const PREVIEW = { count: 1, enteringCount: 0, leavingCount: 0, unknownCount: 0, failingCount: 0, sample: ["15932"], entering: [], leaving: [] };

/** Each page in German, on a narrow screen: its words are the longer ones. */
async function readsInGerman({ page, gateway }, pages) {
  await page.goto(`${gateway.origin}/home`);
  await page.getByRole("button", { name: "Deutsch" }).click();
  await page.getByRole("button", { name: "Abmelden" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "de");
  for (const path of pages) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(gateway.origin + path);
    await page.locator("#content h1").first().waitFor();
    await page.getByText("Wird geladen …").first().waitFor({ state: "detached" });
    const words = await page.locator("main").innerText();
    assert.doesNotMatch(words, /\b(Show more|Loading|Not available|since|Cancel|Save)\b/, path);
    assert.doesNotMatch(words, KEYS, `${path} has all its words`);
    await assertAccessible(page);
    for (const width of [390, 320]) await assertFits(page, width);
  }
}

export const languages = {
  async "every page of the vendor's speaks German, is accessible, and fits a telephone"(scene) {
    await asVendor(scene.gateway);
    await readsInGerman(scene, VENDOR_PAGES);
  },

  async "every page of selling and of ground speaks German, is accessible, and fits a telephone"(scene) {
    await asVendor(scene.gateway);
    scene.gateway.state.answers["/api/sales/intakes/int_1/report"] = REPORT_ROW;
    scene.gateway.state.answers["/api/sales/held"] = await recorded("held");
    scene.gateway.state.answers["POST /api/segments/preview"] = PREVIEW;
    await readsInGerman(scene, SELLING_PAGES);
  },

  async "every page of agreements and of journeys speaks German, is accessible, and fits a telephone"(scene) {
    await asVendor(scene.gateway);
    await readsInGerman(scene, AGREED_PAGES);
  },

  async "every page of people and of settings speaks German, is accessible, and fits a telephone"(scene) {
    await asVendor(scene.gateway);
    await readsInGerman(scene, SETTINGS_PAGES);
  },

  async "every page of the books and of payment speaks German, is accessible, and fits a telephone"(scene) {
    await asVendor(scene.gateway);
    await readsInGerman(scene, MONEY_PAGES);
  },

  async "every page of sales files, figures and books speaks German, is accessible, and fits a telephone"(scene) {
    await asVendor(scene.gateway);
    scene.gateway.state.answers["/api/sales/held"] = await recorded("held");
    scene.gateway.state.answers["/api/rollups/lines"] = await recorded("sold-lines");
    await readsInGerman(scene, FIGURE_PAGES);
  },

  async "every page of a partner's speaks German, is accessible, and fits a telephone"(scene) {
    await asPartner(scene.gateway);
    scene.gateway.state.answers["/api/my/agreements"] = await recorded("own-agreements");
    scene.gateway.state.answers["POST /api/my/offers/prm_dbb7e248e3ba109b65701e9e/opened"] = { status: 204 };
    scene.gateway.state.answers["POST /api/profitability"] = await recorded("forecast");
    await readsInGerman(scene, PARTNER_PAGES);
  },

  async "a telephone has its navigation behind a button, and it closes where one goes"({ page, gateway }) {
    await asVendor(gateway);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("button", { name: "Menu" }).click();
    const menu = page.getByRole("dialog", { name: "Menu" });
    await assertAccessible(page);
    await menu.getByRole("link", { name: "Partners", exact: true }).click();
    await menu.waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 1, name: "Partners" }).waitFor();
  },
};
