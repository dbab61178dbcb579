import assert from "node:assert/strict";
import { assertAccessible, assertConformant } from "../accessible.mjs";
import { section } from "../recorded/scene.mjs";
import { giveCredentials, signIn } from "./platform.mjs";

/** The ways in: by another name of this machine, to a page that is not there, to the API itself. */
export const doors = {
  async "who opens the portal by another name of this machine signs in at the first try"({ page, platform }) {
    const { port, hostname } = new URL(platform.origin);
    const other = hostname === "localhost" ? "127.0.0.1" : "localhost";
    await page.goto(`http://${other}:${port}/`);
    await page.getByRole("link", { name: "Sign in" }).click();
    await giveCredentials(page, platform.vendor, platform.password);
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    assert.equal(new URL(page.url()).origin, platform.origin);
    assert.equal(new URL(page.url()).search, "");
  },

  async "a page that is not there says so and leads back"({ page, platform, expected }) {
    expected(/404/);
    const answer = await page.goto(`${platform.origin}/docs/no/such/page`);
    assert.equal(answer.status(), 404);
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "To the first page" }).click();
    await page.getByRole("link", { name: "Sign in" }).waitFor();
    await signIn(page, platform, platform.vendor);
    await page.goto(`${platform.origin}/no/such/page/`);
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/no/such/page");
    await page.getByRole("link", { name: "To the home page" }).click();
    await section(page, "Sales").waitFor();
  },

  async "the explorer speaks for who is signed in"({ page, platform, expected }) {
    expected(/400/);
    await page.goto(`${platform.origin}/docs`);
    await page.getByText("to send requests as yourself").waitFor();
    await signIn(page, platform, platform.vendor);
    await page.goto(`${platform.origin}/docs`);
    await page.getByText("Signed in as").waitFor();
    await assertConformant(page);
    assert.equal((await sent(page, "GET", "/api/vendors/current")).status, 200);
    // Taken for the page's own and refused for what is in it: nothing is changed.
    const refused = await sent(page, "POST", "/api/partners", "{}");
    assert.equal(refused.status, 400);
    assert.match(refused.text, /invalid-input/);
    await page.getByLabel("Access token").fill("no token");
    expected(/401/);
    assert.equal((await sent(page, "GET", "/api/vendors/current")).status, 401);
  },
};

async function sent(page, method, path, body) {
  const operation = page.locator("details[data-text]", { has: page.getByText(path, { exact: true }) })
    .filter({ has: page.getByText(method, { exact: true }) });
  if ((await operation.getAttribute("open")) === null) await operation.locator("summary").first().click();
  if (body !== undefined) await operation.getByLabel("Body", { exact: true }).fill(body);
  const answered = page.waitForResponse((response) => new URL(response.url()).pathname === path);
  await operation.getByRole("button", { name: `Send ${method}` }).click();
  const response = await answered;
  return { status: response.status(), text: await response.text() };
}
