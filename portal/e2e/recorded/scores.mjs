import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asPartner, asVendor, choose, section } from "./scene.mjs";

/** An answer with the version that a change has to be made on. */
const on = (version, body) => ({ status: 200, body, headers: { ETag: `"${version}"` } });

/** Far enough ahead on any day that this is played. */
const LAST_DAY = "2199-06-30";

/** A tier set by hand, the vendor's targets, and how far partners get. */
export const scores = {
  async "a partner's tier is set by hand until a day, with a reason, and taken back"({ page, gateway, expected }) {
    expected(/409|412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const tier = answers["/api/tiers/par_1"];
    let version = 7;
    answers["/api/tiers/par_1"] = () => on(version, tier);
    const sent = [];
    await page.goto(`${gateway.origin}/partners/par_1/tier`);
    const set = section(page, "Set by hand");
    await set.getByText("The rules decide this partner’s tier.").waitFor();
    await assertAccessible(page);
    await set.getByRole("button", { name: "Set the tier" }).click();
    const dialog = page.getByRole("dialog");
    const go = dialog.getByRole("button", { name: "Set the tier" });
    await choose(dialog, page, "Choose one Tier", "Gold");
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("a promise of ours");
    await dialog.getByLabel("Last day").fill("2020-01-01");
    await dialog.getByText("This day has passed.").waitFor();
    assert.equal(await go.isDisabled(), true);
    await dialog.getByLabel("Last day").fill(LAST_DAY);
    await dialog.getByText("until the end of 30 Jun 2199").waitFor();
    await assertAccessible(page);
    answers["PUT /api/tiers/par_1/override"] = { status: 412, body: { title: "Not the present version", status: 412, code: "precondition-failed" } };
    await go.click();
    await dialog.getByText("Somebody changed this meanwhile.").waitFor();
    answers["PUT /api/tiers/par_1/override"] = (_, body, headers) => {
      sent.push([headers["if-match"], body]);
      Object.assign(tier, { tier: body.tier, set: { from: "2026-11-25T08:00:00Z", until: body.until, reason: body.reason, ruled: "silver" } });
      version += 1;
      return on(version, tier);
    };
    await go.click();
    await set.getByText("a promise of ours").waitFor();
    assert.deepEqual(sent, [['"7"', { tier: "gold", reason: "a promise of ours", until: "2199-06-30T23:00:00.000Z" }]]);
    await assertAccessible(page);
    await set.getByRole("button", { name: "Take it back" }).click();
    await dialog.getByText("The partner is in silver at once").waitFor();
    answers["DELETE /api/tiers/par_1/override"] = (_, __, headers) => {
      sent.push(headers["if-match"]);
      delete tier.set;
      return on(version + 1, Object.assign(tier, { tier: "silver" }));
    };
    await dialog.getByRole("button", { name: "Take it back" }).click();
    await set.getByText("The rules decide this partner’s tier.").waitFor();
    assert.equal(sent.at(-1), '"8"');
    await assertFits(page, 390);
  },

  async "the targets are proposed, changed on the version that was read, and kept"({ page, gateway, expected }) {
    expected(/412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const stored = answers["/api/score-rules"];
    answers["/api/score-rules"] = () => on(stored.version, stored);
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("link", { name: "Score rules" }).click();
    await section(page, "Targets").getByRole("row", { name: /Share of returns 5% 2 .*33.3%/ }).waitFor();
    await section(page, "History").getByText("What changed, version 2").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Change the targets" }).click();
    const returns = page.getByRole("group", { name: "Share of returns" });
    assert.equal(await returns.getByRole("textbox", { name: "Goal", exact: true }).inputValue(), "5");
    await returns.getByRole("textbox", { name: "Goal", exact: true }).fill("0");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("A number above zero").waitFor();
    await assertAccessible(page);
    await returns.getByRole("textbox", { name: "Goal", exact: true }).fill("4,5");
    await page.getByRole("button", { name: "Remove: Growth over the year before" }).click();
    await page.getByRole("button", { name: "Add a target" }).click();
    const added = page.getByRole("group", { name: "Growth over the year before" });
    await choose(added, page, "Measure", "Deals won");
    await page.getByRole("group", { name: "Deals won" }).getByRole("textbox", { name: "Goal", exact: true }).fill("3");
    const sent = [];
    answers["PUT /api/score-rules"] = (_, body, headers) => {
      if (headers["if-match"] !== `"${stored.version}"`) return { status: 412, body: { title: "Not the present version", status: 412, code: "precondition-failed" } };
      sent.push(body);
      return on(stored.version + 1, Object.assign(stored, body, { version: stored.version + 1 }));
    };
    Object.assign(stored, { version: 3, targets: [{ measure: "outlets", goal: 2, weight: 1 }] });
    await page.getByRole("button", { name: "Save" }).click();
    const conflict = page.getByRole("alert").filter({ hasText: "Somebody else changed this meanwhile" });
    await conflict.getByRole("row", { name: "Outlets None 2 × 1" }).waitFor();
    await conflict.getByRole("row", { name: "Share of returns 4,5 × 2 None" }).waitFor();
    await assertAccessible(page);
    await conflict.getByRole("button", { name: "Save mine over it" }).click();
    await section(page, "Targets").getByRole("row", { name: /Share of returns 4.5%/ }).waitFor();
    assert.deepEqual(sent, [
      {
        targets: [
          { measure: "revenue_12m", goal: 2400, weight: 3 },
          { measure: "return_rate", goal: 0.045, weight: 2 },
          { measure: "deals_won", goal: 3, weight: 1 },
        ],
      },
    ]);
    await page.getByRole("link", { name: "Change the targets" }).click();
    await page.getByRole("button", { name: "Propose targets" }).click();
    await page.getByText("The targets below are the proposed ones.").waitFor();
    assert.equal(await page.getByRole("group", { name: "Net sales of 12 months" }).getByRole("textbox", { name: "Goal", exact: true }).inputValue(), "3100.5");
    answers["/api/score-rules/proposal"] = { items: [] };
    await page.getByRole("button", { name: "Propose targets" }).click();
    await page.getByText("Too few partners have sold yet").waitFor();
    assert.equal(await page.getByRole("group", { name: "Months with a sale" }).count(), 1, "what is typed stays");
    await readInGerman(page, "Ziele vorschlagen");
  },

  async "a partner's score is read in its parts by the vendor and by the partner"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/partners/par_1/tier`);
    const score = section(page, "Score");
    await score.getByText("82.7%").first().waitFor();
    await score.getByText(/of the 83.3% of weight that is known/).waitFor();
    await score.getByText(/nine times in ten from £301.10 to £723.50, by 11 months/).waitFor();
    await score.getByRole("row", { name: /Net sales of 12 months £1,707.21 £2,400.00 71.1%/ }).waitFor();
    await score.getByRole("row", { name: /Growth over the year before not known 10%/ }).waitFor();
    await assertAccessible(page);
    await assertFits(page, 390);
    await page.setViewportSize({ width: 1280, height: 800 });
    await asPartner(gateway);
    const tier = gateway.state.answers["/api/tiers/par_1"];
    tier.set = { from: "2026-11-25T08:00:00Z", until: "2027-11-25T00:00:00Z", reason: "a promise of ours", ruled: "registered" };
    await page.goto(`${gateway.origin}/standing`);
    await section(page, "Score").getByText("82.7%").first().waitFor();
    await section(page, "Set by hand").getByText("a promise of ours").waitFor();
    assert.equal(await page.getByRole("button", { name: "Set it otherwise" }).count(), 0);
    await assertAccessible(page);
    await readInGerman(page, "Wertung");
    gateway.state.answers["/api/my/score"] = { partnerId: "par_1", asOf: "2026-11-25T01:19:00Z", rulesVersion: 0, measures: [] };
    await page.goto(`${gateway.origin}/standing`);
    await page.getByText("There are no targets yet, so that no partner is scored.").waitFor();
  },
};
