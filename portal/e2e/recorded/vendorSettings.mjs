import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor, choose, SCOPES, section } from "./scene.mjs";

/** An answer with the version that a change has to be made on. */
const on = (version, body) => ({ status: 200, body, headers: { ETag: `"${version}"` } });

/** A version that somebody else's has taken the place of. */
const STALE = { status: 412, body: { title: "The version is not the present one", status: 412, code: "precondition-failed", detail: "It has changed.", requestId: "req_7" } };

/** What a vendor decides for its channel as a whole. */
export const vendorSettings = {
  async "the vendor's settings are read, and changed on the version that was read"({ page, gateway, expected }) {
    expected(/409|412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const stored = answers["/api/vendors/current"];
    let version = 3;
    answers["/api/vendors/current"] = () => on(version, stored);
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("link", { name: "Vendor settings" }).click();
    const vendor = section(page, "The vendor");
    await vendor.getByText("GBP, for good").waitFor();
    await vendor.getByText("January", { exact: true }).waitFor();
    await section(page, "History of the vendor").getByText("an operator of the platform").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Change: The vendor" }).click();
    const days = page.getByRole("textbox", { name: "Deals are protected for (days)", exact: true });
    await days.fill("800");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Whole days from 1 to 730.").waitFor();
    await assertAccessible(page);
    await days.fill("120");
    await choose(page, page, "Fiscal year begins with", "April");
    const inUse = { title: "Sales were counted by this calendar", status: 409, code: "calendar-in-use", detail: "Sales were counted by the days of Europe/London." };
    answers["PUT /api/vendors/current"] = { status: 409, body: inUse };
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("The time zone and the first month of the fiscal year stay as they are.").waitFor();
    assert.equal(await days.inputValue(), "120", "what was typed stays");
    await choose(page, page, "Fiscal year begins with", "January");
    const sent = [];
    answers["PUT /api/vendors/current"] = (_, body, headers) => {
      sent.push([headers["if-match"], body]);
      if (headers["if-match"] !== `"${version}"`) return STALE;
      Object.assign(stored, body);
      version += 1;
      return on(version, stored);
    };
    version = 4;
    stored.settings.onboardingChecklist = ["company-verified"];
    await page.getByRole("button", { name: "Save" }).click();
    const conflict = page.getByRole("alert").filter({ hasText: "Somebody else changed this meanwhile" });
    await conflict.getByRole("row", { name: "Deals are protected for (days) 120 90" }).waitFor();
    await conflict.getByRole("row", { name: /Checklist of onboarding company-verified, contact-confirmed company-verified/ }).waitFor();
    await assertAccessible(page);
    await conflict.getByRole("button", { name: "Go on from what is stored" }).click();
    assert.equal(await days.inputValue(), "90");
    await days.fill("120");
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "The vendor").getByText("120 days").waitFor();
    const { name, timeZone } = stored;
    const settings = { fiscalYearStartMonth: 1, dealProtectionDays: 120, onboardingChecklist: ["company-verified"], showNeighbours: "none" };
    assert.deepEqual(sent.at(-1), ['"4"', { name, timeZone, settings }]);
    await assertFits(page, 390);
  },

  async "which roles show a second factor is said with what follows from it"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/settings`);
    await page.getByRole("link", { name: "Change: Sign-in" }).click();
    assert.equal(await page.getByRole("button", { name: "Save" }).isDisabled(), true, "nothing is changed yet");
    await page.getByRole("checkbox", { name: "Finance" }).check({ force: true });
    await page.getByText(/sets one up at the next sign-in: Finance/).waitFor();
    await page.getByRole("checkbox", { name: "Administrator", exact: true }).uncheck({ force: true });
    await page.getByText(/the password alone is enough again.*: Administrator/).waitFor();
    await assertAccessible(page);
    await page.getByRole("checkbox", { name: "Administrator", exact: true }).check({ force: true });
    answers["PUT /api/sign-in-policy"] = { status: 409, body: { title: "You have no second factor", status: 409, code: "second-factor-missing" } };
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Set up your own second factor first").waitFor();
    answers["PUT /api/sign-in-policy"] = (_, body) => (answers["/api/sign-in-policy"] = body);
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "Sign-in").getByText("Administrator, Finance").waitFor();
    assert.deepEqual(answers["/api/sign-in-policy"].secondFactorRoles.toSorted(), ["finance", "vendor_admin"]);
  },

  async "what partners change of themselves is said part by part"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/settings`);
    await section(page, "What partners change of themselves").getByText("Contacts").waitFor();
    await page.getByRole("link", { name: "Change: What partners change of themselves" }).click();
    await choose(page, page, "Contacts", "after approval");
    await choose(page, page, "Country", "not at all");
    await assertAccessible(page);
    answers["PUT /api/profile-rule"] = problem(503, "partner-service gave no answer within 2 s.");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("partner-service gave no answer").waitFor();
    answers["PUT /api/profile-rule"] = (_, body) => (answers["/api/profile-rule"] = body);
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "What partners change of themselves").getByText("Country").waitFor();
    assert.deepEqual(answers["/api/profile-rule"], { atOnce: [], closed: ["country", "type"] });
    await page.goto(`${gateway.origin}/settings/profiles/edit`);
    await readInGerman(page, "Was Partner an sich ändern");
    await assertFits(page, 390);
  },

  async "what is asked of sales is changed, and somebody else's change is seen"({ page, gateway, expected }) {
    expected(/412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const stored = answers["/api/sales/policy"];
    answers["/api/sales/policy"] = () => on(stored.version, stored);
    answers["PUT /api/sales/policy"] = (_, body, headers) => {
      if (headers["if-match"] !== `"${stored.version}"`) return STALE;
      return Object.assign(stored, body, { version: stored.version + 1 });
    };
    await page.goto(`${gateway.origin}/settings`);
    await section(page, "Sales that come in").getByText("are held until somebody decides").waitFor();
    await page.getByRole("link", { name: "Change: Sales that come in" }).click();
    await page.getByLabel("Taken from this day on").fill("2020-01-01");
    await choose(page, page, "Returns that name a sale", "count as returns that name no sale");
    await assertAccessible(page);
    Object.assign(stored, { firstDay: "2018-01-01", version: 2 });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("row", { name: "Taken from this day on 2020-01-01 2018-01-01" }).waitFor();
    await page.getByRole("button", { name: "Save mine over it" }).click();
    await section(page, "Sales that come in").getByText("1 Jan 2020").waitFor();
    assert.deepEqual(stored, { version: 3, firstDay: "2020-01-01", doubtfulReturns: "unnamed" });
  },

  async "how hard grants bind is said for all lines and for some"({ page, gateway, expected }) {
    expected(/412|422|503/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const stored = { version: 1, binding: answers["/api/grant-binding"] };
    answers["/api/grant-binding"] = () => on(stored.version, stored.binding);
    await page.goto(`${gateway.origin}/settings`);
    await section(page, "How hard exclusive grants bind").getByRole("row", { name: "lamps refuse refuse" }).waitFor();
    await page.getByRole("link", { name: "Change: How hard exclusive grants bind" }).click();
    await choose(section(page, "Product lines that are not named"), page, "Deals", "refuse");
    await page.getByRole("button", { name: "Name a line" }).click();
    const second = page.getByRole("group", { name: "Line 2" });
    await second.getByRole("textbox", { name: "Product line", exact: true }).fill("lamps");
    await page.getByRole("button", { name: "Save" }).click();
    await second.getByText("Name each product line once.").waitFor();
    await assertAccessible(page);
    await second.getByRole("textbox", { name: "Product line", exact: true }).fill("cables");
    await choose(second, page, "Deals", "warn");
    answers["PUT /api/grant-binding"] = problem(503, "territory-service gave no answer within 2 s.");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("territory-service gave no answer").waitFor();
    answers["PUT /api/grant-binding"] = (_, binding, headers) => {
      if (headers["if-match"] !== `"${stored.version}"`) return STALE;
      Object.assign(stored, { binding, version: stored.version + 1 });
      return binding;
    };
    Object.assign(stored, { binding: { deals: "warn", outlets: "warn", lines: [] }, version: 2 });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("row", { name: /cables.*not named/ }).waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Save mine over it" }).click();
    await section(page, "How hard exclusive grants bind").getByRole("row", { name: "cables warn warn" }).waitFor();
    assert.deepEqual([stored.version, stored.binding.deals], [3, "refuse"]);
    await section(page, "History of how hard grants bind").getByText(/2 Jun 2026/).first().waitFor();
    await readInGerman(page, "Wie streng exklusive Zuweisungen binden");
  },

  async "who may only look reads the settings and is offered no change"({ page, gateway }) {
    await asVendor(gateway);
    gateway.state.session.scopes = SCOPES.vendor_viewer;
    await page.goto(`${gateway.origin}/settings`);
    await section(page, "The vendor").getByText("GBP, for good").waitFor();
    assert.equal(await page.getByRole("link", { name: /^Change/ }).count(), 0);
    assert.equal(await section(page, "Sales that come in").count(), 0, "what may not be read is not asked for");
    await page.goto(`${gateway.origin}/settings/vendor/edit`);
    await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
  },
};
