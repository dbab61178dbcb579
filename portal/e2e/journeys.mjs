import assert from "node:assert/strict";
import { assertAccessible } from "./accessible.mjs";

const PARTNER = {
  authenticated: true,
  subject: "usr_1",
  name: "Ada Reseller",
  vendorId: "vnd_1",
  partnerId: "prt_1",
};
const STAFF = { authenticated: true, subject: "usr_2", name: "Grace Vendor", vendorId: "vnd_1" };

/** What a person does at each page. */
export const journeys = {
  async "who is not signed in is led to the issuer, and back to the page asked for"(page, gateway) {
    gateway.state.session = { authenticated: false };
    await page.goto(`${gateway.origin}/home?problem=sign-in-expired`);
    await page.getByRole("alert").getByText("Please sign in again").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Sign in" }).click();
    await page.getByText("The issuer").waitFor();
    assert.equal(new URL(page.url()).searchParams.get("continue"), "/home");
  },

  async "a partner reads its home though a part is missing, and signs out"(page, gateway, context) {
    gateway.state.session = PARTNER;
    gateway.state.home = "partner-home.json";
    const cookie = { name: "PORTAL-XSRF-TOKEN", value: "proof", url: gateway.origin };
    await context.addCookies([cookie]);
    await page.goto(`${gateway.origin}/`);
    await page.getByRole("heading", { level: 1, name: "Harbour Lights Ltd" }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/home");
    const products = page.getByRole("region", { name: "Products", exact: true });
    await products.getByText("£10.20", { exact: true }).waitFor();
    await products.getByText("Silver tier: 20 % off list").waitFor();
    await products.getByText("There are more; the first 2 are shown.").waitFor();
    await page.getByText("3.5%").waitFor();
    await page.getByText("South of England").waitFor();
    await page.getByText("1,000 to go").waitFor();
    const deals = page.getByRole("region", { name: "Deals", exact: true });
    await deals.getByText("territory-service gave no answer").waitFor();
    await page.getByText("As of 24 Nov 2026, 23:30 GMT", { exact: false }).first().waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("link", { name: "Sign in" }).waitFor();
    const signOut = gateway.state.asked.find((it) => it.path === "/logout/portal");
    assert.equal(signOut.headers["x-xsrf-token"], "proof");
  },

  async "a vendor reads its overview, and groups over-distribution by territory"(page, gateway) {
    gateway.state.session = STAFF;
    gateway.state.home = "vendor-home.json";
    await page.goto(`${gateway.origin}/`);
    await page.getByRole("heading", { level: 1, name: "Northwind Lighting" }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/overview");
    await page.getByText("£812,345.67").waitFor();
    const name = /largest 20 % of the partners make 71% of the sales/;
    await page.getByRole("img", { name }).waitFor();
    await page.getByText("The curve as a table").click();
    await page.getByRole("row", { name: "20% 71%" }).waitFor();
    const rows = page.getByRole("region", { name: "Over-distribution by" }).getByRole("row");
    assert.match(await rows.nth(1).innerText(), /^US-NY/);
    await page.getByLabel("Grouped by").selectOption("territory");
    await page.getByText("bay-area").waitFor();
    await page.getByText("Batches waiting").waitFor();
    await assertAccessible(page);
  },

  async "a narrow screen shows the whole page without scrolling sideways"(page, gateway) {
    gateway.state.session = PARTNER;
    gateway.state.home = "partner-home.json";
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const [content, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    assert.ok(content <= screen, `the page is ${content} px wide on a screen of ${screen} px`);
  },
};
