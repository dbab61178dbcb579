import assert from "node:assert/strict";
import { assertAccessible, assertFocused } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asPartner, asVendor, held, section } from "./scene.mjs";

/** Who comes, who goes, and who is not who the page thought. */
export const sessions = {
  async "who is not signed in is led to the issuer, and back to the page asked for"({ page, gateway, expected }) {
    expected(/404/); // the recorded issuer has no icon
    await page.goto(`${gateway.origin}/partners?problem=sign-in-expired`);
    await page.getByRole("alert").getByText("Please sign in again").waitFor();
    await assertAccessible(page);
    await page.keyboard.press("Tab");
    await assertFocused(page, "A Sign in");
    await page.keyboard.press("Enter");
    await page.getByText("The issuer").waitFor();
    assert.equal(new URL(page.url()).searchParams.get("continue"), "/partners");
  },

  async "a problem that the page does not know is not shown, whatever it says"({ page, gateway }) {
    await page.goto(`${gateway.origin}/?problem=${encodeURIComponent("<b>call this number</b>")}`);
    await page.getByRole("link", { name: "Sign in" }).waitFor();
    assert.equal(await page.getByRole("alert").count(), 0);
    assert.equal(await page.getByText("call this number").count(), 0);
  },

  async "signing out sends the proof, and the way back shows nothing of before"({ page, gateway, context }) {
    await asPartner(gateway);
    await context.addCookies([{ name: "PORTAL-XSRF-TOKEN", value: "proof", url: gateway.origin }]);
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("link", { name: "Sign in" }).waitFor();
    assert.equal(gateway.state.asked.find((it) => it.path === "/logout/portal").body, "_csrf=proof");
    await page.goBack();
    await page.getByRole("link", { name: "Sign in" }).waitFor();
    assert.equal(await page.getByText("Harbour Lights").count(), 0);
  },

  async "a page that the browser keeps for its way back holds nothing, and asks again"({ page, gateway }) {
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("heading", { level: 1, name: "Harbour Lights Ltd" }).waitFor();
    const kept = (name) =>
      page.evaluate((type) => {
        window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
        return document.getElementById("root").childElementCount;
      }, name);
    assert.equal(await kept("pagehide"), 0);
    gateway.state.session = { authenticated: false, scopes: [] };
    await kept("pageshow");
    await page.getByRole("link", { name: "Sign in" }).waitFor();
  },

  async "a session that ends while the page is open leads to signing in again"({ page, gateway, expected }) {
    expected(/401/);
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/home`);
    gateway.state.answers["/api/users"] = problem(401, "The token is not accepted.");
    await page.getByRole("link", { name: "Users" }).click();
    await page.getByRole("alert").getByText("Your session has ended").waitFor();
    await assertFocused(page, "H1 Partner portal");
    assert.equal(await page.getByText("Northwind Lighting").count(), 0);
    const link = page.getByRole("link", { name: "Sign in" });
    assert.equal(await link.getAttribute("href"), "/login/portal?continue=%2Fusers");
    await assertAccessible(page);
  },

  async "a platform that is away is said to be, and asked again when told to"({ page, gateway, expected }) {
    expected(/503/);
    await asPartner(gateway);
    const home = gateway.state.answers["/api/me/home"];
    gateway.state.answers["/api/me/home"] = problem(503, "The gateway is starting.");
    await page.goto(`${gateway.origin}/home`);
    await page.getByText("The gateway is starting.").waitFor();
    await assertAccessible(page);
    gateway.state.answers["/api/me/home"] = home;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { level: 1, name: "Harbour Lights Ltd" }).waitFor();
  },

  async "an answer that is no answer is told without its innards"({ page, gateway, context, expected }) {
    expected(/ERR_FAILED/);
    await context.route("**/api/me/session", (route) => route.abort());
    await page.goto(gateway.origin);
    await page.getByText("The platform cannot be reached.").first().waitFor();
    await assertAccessible(page);
    await context.unroute("**/api/me/session");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("link", { name: "Sign in" }).waitFor();
  },

  async "while the page is loading it says so"({ page, gateway }) {
    await asPartner(gateway);
    const { waiting, release } = held();
    const home = gateway.state.answers["/api/me/home"];
    gateway.state.answers["/api/me/home"] = () => waiting.then(() => home);
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("heading", { level: 1, name: "Home" }).waitFor();
    await page.getByRole("status").getByText("Loading…").waitFor();
    await assertAccessible(page);
    release();
    await page.getByRole("heading", { level: 1, name: "Harbour Lights Ltd" }).waitFor();
  },

  async "an account of no vendor is told so"({ page, gateway }) {
    gateway.state.session = { authenticated: true, name: "Olga Operator", scopes: [] };
    await page.goto(gateway.origin);
    await page.getByText("This account belongs to no vendor").waitFor();
    await assertAccessible(page);
  },

  async "who works with two vendors goes from one to the other"({ page, gateway, expected }) {
    expected(/404/); // the recorded issuer has no icon
    await asVendor(gateway);
    const membership = (vendorId, name, active) => ({ vendorId, vendorName: name, name: "Ada", role: "vendor_admin", active });
    const items = [membership("vnd_1", "Northwind Lighting", true), membership("vnd_2", "Southwind", false)];
    gateway.state.answers["/api/memberships"] = { items };
    gateway.state.answers["POST /api/memberships/vnd_2/activate"] = { items };
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("button", { name: "Switch vendor" }).click();
    await page.getByRole("dialog").getByText("Open now").waitFor();
    await assertAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("Alt+v");
    await assertFocused(page, "BUTTON Open");
    await page.keyboard.press("Enter");
    await page.getByText("The issuer").waitFor();
    assert.ok(gateway.state.asked.some((it) => it.method === "POST" && it.path === "/api/memberships/vnd_2/activate"));
  },

  async "an address that leads nowhere says so and leads back"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/no/such/page`);
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "To the home page" }).click();
    await section(page, "Sales").waitFor();
    await page.goto(`${gateway.origin}/overview`);
    await page.waitForURL(`${gateway.origin}/home`);
  },
};
