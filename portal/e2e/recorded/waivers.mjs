import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor, section } from "./scene.mjs";

const PATH = "/api/waivers/wai_1";

/** Outlets that may stand too close to others, or are to. */
export const waiverStates = {
  async "the list of waivers tells nothing yet from nothing for these filters"({ page, gateway }) {
    await asVendor(gateway);
    gateway.state.answers["/api/work-queue"].kinds.waivers = { status: "ok", count: 1, more: false, items: gateway.state.answers["/api/waivers"].items };
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("link", { name: "1 waiver to decide" }).click();
    await page.getByRole("link", { name: "KFC Laurel Mall" }).waitFor();
    await page.goto(`${gateway.origin}/outlets`);
    await page.getByRole("link", { name: "Waivers" }).click();
    await page.getByRole("link", { name: "KFC Laurel Mall" }).waitFor();
    await page.getByText("31 May 2027").waitFor();
    gateway.state.answers["/api/waivers"] = { items: [] };
    await page.goto(`${gateway.origin}/outlets/waivers?status=ended`);
    await page.getByText("Nothing matches these filters.").waitFor();
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.getByText("No waiver was asked for yet.").waitFor();
    await assertAccessible(page);
  },

  async "a waiver is asked for with its place, reason and day, and what is wrong is said at its field"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { [PATH]: waiver } = gateway.state.answers;
    gateway.state.answers["POST /api/waivers"] = problem(409, "Nobody stands too close there.");
    await page.goto(`${gateway.origin}/outlets/waivers`);
    await page.getByRole("link", { name: "Ask for a waiver" }).click();
    const fill = (name, value) => page.getByRole("textbox", { name, exact: true }).fill(value);
    await fill("Name", waiver.name);
    await fill("Code", waiver.code);
    await fill("Partner's code", waiver.partnerCode);
    await fill("Brand", waiver.brand);
    await fill("City", waiver.address.city);
    await fill("Degrees north", "139");
    await fill("Degrees east", "-76.8598");
    await fill("Protected radius", "1");
    await page.getByRole("button", { name: "Ask for a waiver" }).click();
    await page.getByText("A number from -90 to 90.").waitFor();
    await page.getByText("Two letters, such as GB or DE.").waitFor();
    await assertAccessible(page);
    await fill("Degrees north", "39.0951");
    await page.getByRole("textbox", { name: /^Country/ }).fill("us");
    await page.getByLabel("First day after it").fill("2027-06-01");
    await fill("Reason", waiver.reason);
    await page.getByRole("button", { name: "Ask for a waiver" }).click();
    await page.getByText("Nobody stands too close there.").waitFor();
    gateway.state.answers["POST /api/waivers"] = (_, { outlet, until, reason }) => {
      assert.deepEqual([outlet.latitude, outlet.longitude, outlet.protectedRadius, outlet.address.country, until, reason], [39.0951, -76.8598, { value: 1, unit: "km" }, "US", "2027-06-01", waiver.reason]);
      return waiver;
    };
    await page.getByRole("button", { name: "Ask for a waiver" }).click();
    await section(page, "What it stands too close to").getByRole("row", { name: "KFC-00017 1,204 m 1,609 m" }).waitFor();
  },

  async "somebody else approves a waiver, told that this places the outlet"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { [PATH]: waiver } = gateway.state.answers;
    gateway.state.answers[`POST ${PATH}/decide`] = problem(409, "Another outlet stands too close by now.");
    await page.goto(`${gateway.origin}/outlets/waivers/wai_1`);
    await page.getByRole("button", { name: "Approve" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("KFC Laurel Mall is placed at once, and may stand so until 31 May 2027.").waitFor();
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("seen on site");
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Approve" }).click();
    await dialog.getByText("Another outlet stands too close by now.").waitFor();
    gateway.state.answers[`POST ${PATH}/decide`] = (_, body, headers) => {
      assert.deepEqual([body, headers["if-match"]], [{ outcome: "approve", reason: "seen on site" }, '"1"']);
      return Object.assign(waiver, { status: "approved", statusReason: body.reason, outletId: "out_1", version: 2 });
    };
    await dialog.getByRole("button", { name: "Approve" }).click();
    await section(page, "Waiver").getByText("approved", { exact: true }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Approve" }).count(), 0);
    await readInGerman(page, "bewilligt");
  },

  async "nobody decides on the waiver that they asked for, and reads why"({ page, gateway }) {
    await asVendor(gateway);
    gateway.state.answers[`${PATH}/history`].items[0].by = gateway.state.session.subject;
    await page.goto(`${gateway.origin}/outlets/waivers/wai_1`);
    await page.getByText("You asked for it, so somebody else decides.").waitFor();
    assert.equal(await page.getByRole("button", { name: "Approve" }).count(), 0);
    await readInGerman(page, "darum entscheidet jemand anderes");
  },

  async "outlets too close to each other are told with whose they are, where, and until when that is waived"({ page, gateway }) {
    await asVendor(gateway);
    const { items } = gateway.state.answers["/api/outlets/violations"];
    items[0].waivedUntil = "2027-06-01";
    await page.goto(`${gateway.origin}/insights/crowding`);
    const row = section(page, "Too close to each other").getByRole("row", { name: items[0].one.code }).first();
    await row.getByText(`${items[0].one.partnerCode}, ${items[0].one.brand}`).first().waitFor();
    await row.getByText(items[0].one.address.city).first().waitFor();
    await row.getByText("31 May 2027").waitFor();
    await readInGerman(page, "Ausnahme bis");
  },
};
