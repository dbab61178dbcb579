import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { choose, section } from "../recorded/scene.mjs";
import { api, changed, run, signIn } from "./platform.mjs";

/** The work that people do at a running platform, each effect looked up in its API. */
export const work = {
  async "one partner among all is found with one field and Enter, and each side of it reads"({ page, platform }) {
    await signIn(page, platform, platform.vendor);
    const { items } = await api(page, platform, "/api/partners?status=active&sort=-code&limit=1");
    const [wanted] = items;
    await page.getByRole("searchbox", { name: "Find a partner" }).fill(wanted.code);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: wanted.profile.name }).waitFor();
    assert.equal(new URL(page.url()).pathname, `/partners/${wanted.id}`);
    await assertAccessible(page);
    for (const side of ["Segments", "Tier", "Deals", "Territory", "Programs", "Offers", "Statement", "History"]) {
      await page.getByRole("navigation", { name: "Sides of this partner" }).getByRole("link", { name: side }).click();
      await page.locator("main section").first().waitFor();
      await page.getByText("Loading…").first().waitFor({ state: "detached" });
      assert.equal(await page.getByText(/Not available|did not work|could not be read/).count(), 0, side);
    }
    await page.getByRole("link", { name: "Partners", exact: true }).first().click();
    await page.getByRole("group", { name: "Partners" }).getByRole("row").nth(5).waitFor();
    await assertAccessible(page);
  },

  async "an application is approved step by step, and its profile corrected with a conflict in between"({ page, platform, expected }) {
    expected(/412/);
    await signIn(page, platform, platform.vendor);
    const applicant = await changed(page, platform, "POST", "/api/partners", {
      code: `P-${run}`, profile: { name: `Applicant ${run}`, type: "reseller", country: "GB" },
    });
    await page.goto(`${platform.origin}/applications`);
    const application = section(page, `Applicant ${run}`);
    await application.getByRole("button", { name: "Begin the review" }).click();
    await application.getByRole("button", { name: "Record acceptance" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Record acceptance" }).click();
    for (const item of applicant.checklist) {
      await application.getByRole("button", { name: `Mark as done: ${item}` }).click();
      await application.getByRole("button", { name: `Mark as done: ${item}` }).waitFor({ state: "detached" });
    }
    await application.getByRole("button", { name: "Approve" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
    await application.waitFor({ state: "detached" });
    const path = `/api/partners/${applicant.id}`;
    assert.equal((await api(page, platform, path)).status, "active");

    await page.goto(`${platform.origin}/partners/${applicant.id}/edit`);
    await page.getByRole("textbox", { name: "Industries", exact: true }).fill("retail");
    await changed(page, platform, "PUT", path, { name: `Renamed ${run}`, type: "reseller", country: "GB" });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").getByRole("row", { name: `Name Applicant ${run} Renamed ${run}` }).waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Go on from what is stored" }).click();
    await page.getByRole("textbox", { name: "Industries", exact: true }).fill("retail");
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "Profile").getByText("retail").waitFor();
    const { profile } = await api(page, platform, path);
    assert.deepEqual([profile.name, profile.verticals], [`Renamed ${run}`, ["retail"]]);
  },

  async "somebody is invited, and an API client made"({ page, platform }) {
    await signIn(page, platform, platform.vendor);
    await page.getByRole("link", { name: "Users" }).click();
    await page.getByRole("link", { name: "Invite somebody" }).click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Vic Viewer");
    await page.getByRole("textbox", { name: "E-mail address", exact: true }).fill(`vic-${run}@example.org`);
    await choose(page.locator("main"), page, "Role", "Viewer");
    await page.getByRole("button", { name: "Make the invitation" }).click();
    assert.match(await page.getByLabel("Invitation link").inputValue(), /^http.*\/invitations\//);
    const { items: users } = await api(page, platform, "/api/users?status=invited&limit=500");
    assert.equal(users.find((user) => user.email === `vic-${run}@example.org`).role, "vendor_viewer");

    await page.getByRole("link", { name: "API clients" }).click();
    await page.getByRole("link", { name: "Make an API client" }).click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(`Shop ${run}`);
    await page.getByRole("checkbox", { name: "sales:write" }).check({ force: true });
    await page.getByRole("button", { name: "Make an API client" }).click();
    assert.ok((await page.getByLabel("Secret", { exact: true }).inputValue()).length > 20);
    await page.getByRole("button", { name: "I have kept it" }).click();
    const row = page.getByRole("row", { name: `Shop ${run}` });
    await row.getByRole("button", { name: "Revoke" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
    await row.getByText("revoked").waitFor();
  },

  async "a partner registers a deal and is told at once what came of it"({ page, platform }) {
    await signIn(page, platform, platform.partner);
    await page.getByRole("link", { name: "Deals" }).first().click();
    await page.getByRole("link", { name: "Register a deal" }).click();
    await page.getByRole("textbox", { name: "Customer's name", exact: true }).fill(`Quietwater Gardens ${run}`);
    await page.getByRole("textbox", { name: "Web site or mail domain", exact: true }).fill(`quietwater-${run}.example`);
    await page.getByRole("textbox", { name: /^Expected value/ }).fill("1200,50");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "The deal is registered" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "To my deals" }).click();
    await page.getByRole("row", { name: `Quietwater Gardens ${run}` }).filter({ hasText: "1,200.50" }).waitFor();
  },
};
