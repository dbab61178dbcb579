import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor, choose, SCOPES, section } from "./scene.mjs";

/** What partners can be certified for, and who is. */
export const certifications = {
  async "a certification is defined once, changed, and its history read"({ page, gateway, expected }) {
    expected(/422|404/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const all = answers["/api/certifications"].items;
    answers["/api/certifications"] = (query) => ({ items: all.filter((it) => it.name.toLowerCase().includes(query.get("q") ?? "")) });
    const sent = [];
    answers["PUT /api/certifications/cabling"] = (_, body) => {
      sent.push(body);
      all.push({ code: "cabling", ...body });
      return all.at(-1);
    };
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("link", { name: "Certifications" }).click();
    await page.getByRole("row", { name: "Display expert display for 24 months" }).waitFor();
    await page.getByRole("row", { name: "Safety of lamps safety for ever" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Code or name", exact: true }).fill("zzz");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.getByText("Nothing matches these filters.").waitFor();
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.getByRole("link", { name: "Define a certification" }).click();
    await page.getByRole("textbox", { name: "Code", exact: true }).fill("safety");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Cabling");
    await page.getByRole("textbox", { name: "Holds for (months)", exact: true }).fill("121");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Whole months from 1 to 120, or nothing.").waitFor();
    await page.getByRole("textbox", { name: "Holds for (months)", exact: true }).fill("12");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("There is one with this code already.").waitFor();
    await assertAccessible(page);
    assert.deepEqual(sent, [], "what is there is not changed without a word");
    await page.getByRole("textbox", { name: "Code", exact: true }).fill("cabling");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("row", { name: "Cabling cabling for 12 months" }).waitFor();
    assert.deepEqual(sent, [{ name: "Cabling", validMonths: 12 }]);
    await page.getByRole("link", { name: "Display expert" }).click();
    await section(page, "History").getByText("What changed, version 2").waitFor();
    await page.getByText("those that were made keep the end they were given").waitFor();
    await assertAccessible(page);
    answers["PUT /api/certifications/display"] = { status: 422, body: { title: "Invalid", status: 422, code: "invalid-input", errors: [{ field: "validMonths", code: "too-long", cure: "Give 120 months at most." }] } };
    await page.getByRole("textbox", { name: "Holds for (months)", exact: true }).fill("36");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Give 120 months at most.").waitFor();
    answers["PUT /api/certifications/display"] = (_, body) => Object.assign(all[0], body);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("row", { name: "Display expert display for 36 months" }).waitFor();
    await assertFits(page, 390);
    await page.goto(`${gateway.origin}/certifications/none`);
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
  },

  async "a partner is awarded a certification since a day of its own, and it is withdrawn"({ page, gateway, expected }) {
    expected(/412|503/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const partner = answers["/api/partners/par_1"];
    const path = "POST /api/partners/par_1/certifications";
    const sent = [];
    answers[path] = { status: 412, body: { title: "Not the present version", status: 412, code: "precondition-failed" } };
    await page.goto(`${gateway.origin}/partners/par_1`);
    await page.getByRole("navigation", { name: "Sides of this partner" }).getByRole("link", { name: "Certifications" }).click();
    const award = section(page, "Award a certification");
    await award.getByRole("button", { name: "Award", exact: true }).click();
    await award.getByText("This is needed.").waitFor();
    await assertAccessible(page);
    await choose(award, page, "Certification", "Safety of lamps");
    await award.getByText("It holds for ever").waitFor();
    await award.getByLabel("Awarded on").fill("2026-07-01");
    await award.getByLabel("Last day").fill("2026-06-30");
    await award.getByRole("button", { name: "Award", exact: true }).click();
    await award.getByText("This lies before the day of the award.").waitFor();
    await award.getByLabel("Last day").fill("2027-06-30");
    await award.getByRole("button", { name: "Award", exact: true }).click();
    await award.getByText("Somebody changed this meanwhile.").waitFor();
    assert.equal(await award.getByLabel("Awarded on").inputValue(), "2026-07-01", "what was typed stays");
    answers[path] = (_, { code, awardedAt, expiresAt }, headers) => {
      sent.push([headers["if-match"], code, awardedAt, expiresAt]);
      partner.certifications.push({ code, awardedAt, expiresAt });
      partner.version += 1;
      return partner;
    };
    const { version } = partner;
    await award.getByRole("button", { name: "Award", exact: true }).click();
    await award.getByText("Awarded.").waitFor();
    assert.deepEqual(sent, [[`"${version}"`, "safety", "2026-06-30T23:00:00.000Z", "2027-06-30T23:00:00.000Z"]]);
    const row = section(page, "Certifications").getByRole("row", { name: "Safety of lamps" });
    await row.waitFor();
    await assertAccessible(page);
    await row.getByRole("button", { name: "Withdraw" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("are decided anew").waitFor();
    const withdrawal = "POST /api/partners/par_1/certifications/safety/withdraw";
    answers[withdrawal] = problem(503, "partner-service gave no answer within 2 s.");
    assert.equal(await dialog.getByRole("button", { name: "Withdraw" }).isDisabled(), true, "a reason is asked for");
    await dialog.getByLabel("The reason, which the partner reads").fill("The exam was void");
    await dialog.getByRole("button", { name: "Withdraw" }).click();
    await dialog.getByText("partner-service gave no answer").waitFor();
    answers[withdrawal] = (_, { reason }) => {
      assert.equal(reason, "The exam was void");
      partner.certifications = partner.certifications.filter((it) => it.code !== "safety");
      partner.version += 1;
      return partner;
    };
    await dialog.getByRole("button", { name: "Withdraw" }).click();
    await row.waitFor({ state: "hidden" });
    await choose(award, page, "Certification", "Display expert");
    await award.getByLabel("Awarded on").fill("2020-01-01");
    answers[path] = () => ({ ...partner, certifications: [] });
    await award.getByRole("button", { name: "Award", exact: true }).click();
    await award.getByText("so long ago that it no longer holds").waitFor();
    await readInGerman(page, "Zertifizierung verleihen");
  },

  async "who may only look awards nothing and withdraws nothing"({ page, gateway }) {
    await asVendor(gateway);
    gateway.state.session.scopes = SCOPES.vendor_viewer;
    await page.goto(`${gateway.origin}/partners/par_1/certifications`);
    await section(page, "Certifications").waitFor();
    assert.equal(await section(page, "Award a certification").count(), 0);
    assert.equal(await page.getByRole("button", { name: "Withdraw" }).count(), 0);
    await page.goto(`${gateway.origin}/certifications/display`);
    await page.getByText("for 24 months").waitFor();
    assert.equal(await page.getByRole("button", { name: "Save" }).count(), 0);
  },
};
