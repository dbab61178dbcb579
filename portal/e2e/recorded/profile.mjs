import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asPartner, asVendor, choose, section } from "./scene.mjs";

/** What would change of the partner's own profile: its contacts at once, its name once it is approved. */
const EDIT = { atOnce: ["contacts"], afterApproval: ["name"], effects: [{ event: "segment.left.v1", about: "small-shops" }] };

async function asOwner(gateway) {
  const home = await asPartner(gateway);
  const { answers } = gateway.state;
  const partner = home.parts.profile.data;
  answers["/api/my/profile"] = partner;
  answers["POST /api/my/profile/preview"] = { ...EDIT, profile: partner.profile };
  return partner;
}

async function editName(page, gateway) {
  await page.goto(`${gateway.origin}/company`);
  await page.getByRole("link", { name: "Edit" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Harbour Lights and Sons Ltd");
  await page.getByRole("button", { name: "Add a contact" }).click();
  await page.getByRole("textbox", { name: "Contact's name", exact: true }).fill("Ada Reseller");
}

/** A partner's own profile, and what the vendor decides about it. */
export const profileStates = {
  async "a partner sees what an edit of its profile would change before it is sent"({ page, gateway }) {
    const partner = await asOwner(gateway);
    const { answers, asked } = gateway.state;
    let sent;
    answers["PUT /api/my/profile"] = (_, body, headers) => {
      sent = { body, version: headers["if-match"] };
      return { ...EDIT, profile: partner.profile };
    };
    await editName(page, gateway);
    await page.getByText("Changes at once: Contacts.").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Show what would change" }).click();
    const trial = section(page, "What would change");
    await trial.getByRole("row", { name: "Name Harbour Lights Ltd Harbour Lights and Sons Ltd" }).waitFor();
    await section(page, "What follows").getByText("leaves the segment small-shops").waitFor();
    await assertAccessible(page);
    assert.equal(asked.some(({ method }) => method === "PUT"), false);
    await page.getByRole("button", { name: "Go on editing" }).click();
    assert.equal(await page.getByRole("textbox", { name: "Name", exact: true }).inputValue(), "Harbour Lights and Sons Ltd");
    await page.getByRole("button", { name: "Show what would change" }).click();
    await page.getByRole("button", { name: "Send" }).click();
    await page.waitForURL(/\/company$/);
    assert.equal(sent.version, `"${partner.version}"`);
    assert.deepEqual([sent.body.name, sent.body.contacts], ["Harbour Lights and Sons Ltd", [{ name: "Ada Reseller" }]]);
    assert.equal("parentId" in sent.body, false);
  },

  async "what the vendor keeps for itself can be read and not changed"({ page, gateway }) {
    await asOwner(gateway);
    gateway.state.answers["/api/profile-rule"] = { atOnce: [], closed: ["contacts", "country", "type"] };
    await page.goto(`${gateway.origin}/company/edit`);
    await page.getByText("Kept for you, and not to be changed here: Contacts, Country, Type.").waitFor();
    assert.equal(await page.getByRole("textbox", { name: "Country code", exact: true }).getAttribute("readonly"), "");
    assert.equal(await page.locator("main").getByRole("button", { name: "Type" }).isDisabled(), true);
    assert.equal(await page.getByRole("button", { name: "Add a contact" }).count(), 0);
    await assertAccessible(page);
  },

  async "an edit on what somebody else changed meanwhile is shown beside it, and tried again"({ page, gateway, expected }) {
    expected(/412/);
    const partner = await asOwner(gateway);
    const { answers } = gateway.state;
    answers["PUT /api/my/profile"] = () => {
      answers["/api/my/profile"] = { ...partner, profile: { ...partner.profile, verticals: ["retail"] }, version: partner.version + 1 };
      return problem(412, "It was changed meanwhile.");
    };
    await editName(page, gateway);
    await page.getByRole("button", { name: "Show what would change" }).click();
    await page.getByRole("button", { name: "Send" }).click();
    const conflict = page.getByRole("alert");
    await conflict.getByRole("row", { name: "Industries None retail" }).waitFor();
    await assertAccessible(page);
    let version;
    answers["PUT /api/my/profile"] = (_, body, headers) => {
      version = headers["if-match"];
      return { ...EDIT, profile: partner.profile };
    };
    await conflict.getByRole("button", { name: "Save mine over it" }).click();
    await page.getByRole("button", { name: "Send" }).click();
    await page.waitForURL(/\/company$/);
    assert.equal(version, `"${partner.version + 1}"`);
  },

  async "a partner follows what it asked for, and takes it back"({ page, gateway, expected }) {
    expected(/503/);
    await asOwner(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/company`);
    const own = section(page, "What you asked to have changed");
    await own.getByText("The register still says London.").waitFor();
    await assertAccessible(page);
    answers["POST /api/profile-changes/pch_1/withdraw"] = () => Object.assign(answers["/api/profile-changes"].items[0], { status: "withdrawn" });
    await own.getByRole("button", { name: "Take back" }).click();
    await page.getByRole("dialog").getByText("The profile stays as it is.").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Take back" }).click();
    await own.getByText("taken back", { exact: true }).waitFor();
    answers["/api/profile-changes"] = { items: [] };
    await page.reload();
    await own.getByText("You have not asked to have anything changed.").waitFor();
    answers["/api/profile-changes"] = problem(503, "The service gave no answer within 2 s.");
    await page.reload();
    await own.getByText("Not available at the moment.").waitFor();
    gateway.state.session.scopes = ["profile:read"];
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Company" }).waitFor();
    assert.equal(await page.getByRole("link", { name: "Edit" }).count(), 0);
  },

  async "the vendor reads both values of a change and what follows, and approves or declines it"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const proposed = answers["/api/profile-changes/pch_1"];
    await page.goto(`${gateway.origin}/partners/par_1`);
    await page.getByRole("link", { name: "The partner asks to have changed: Name, Industries" }).waitFor();
    await page.getByRole("link", { name: "Profile changes" }).click();
    await page.getByRole("row", { name: "Harbour Lights Ltd" }).getByText("waits for a decision").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Harbour Lights Ltd" }).click();
    await section(page, "Both values side by side").getByRole("row", { name: "Industries None hotels, retail" }).waitFor();
    await section(page, "What follows").getByText("enters the segment hospitality").waitFor();
    await assertAccessible(page);
    let reason;
    answers["POST /api/profile-changes/pch_1/decline"] = (_, body) => {
      reason = body.reason;
      return Object.assign(proposed.change, { status: "declined", reason });
    };
    await page.getByRole("button", { name: "Decline" }).click();
    const dialog = page.getByRole("dialog");
    assert.equal(await dialog.getByRole("button", { name: "Decline" }).isDisabled(), true);
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("Send the register's extract.");
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Decline" }).click();
    await page.getByText("declined", { exact: true }).waitFor();
    assert.equal(reason, "Send the register's extract.");
    Object.assign(proposed.change, { status: "asked" });
    answers["POST /api/profile-changes/pch_1/approve"] = () => Object.assign(proposed.change, { status: "approved" });
    await page.reload();
    await page.getByRole("button", { name: "Approve" }).click();
    await dialog.getByRole("button", { name: "Approve" }).click();
    await page.getByText("approved", { exact: true }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Approve" }).count(), 0);
  },

  async "no change waits, none is of this state, one is gone, and who may only look decides nothing"({ page, gateway, expected }) {
    expected(/404|503/);
    await asVendor(gateway);
    const { answers, session } = gateway.state;
    session.scopes = ["partners:read"];
    await page.goto(`${gateway.origin}/profile-changes/pch_1`);
    await section(page, "What follows").waitFor();
    assert.equal(await page.getByRole("button", { name: "Approve" }).count(), 0);
    answers["/api/profile-changes"] = { items: [] };
    await page.goto(`${gateway.origin}/profile-changes`);
    await page.getByText("No change waits for a decision.").waitFor();
    await choose(page.getByRole("form", { name: "Filters" }), page, "State", "declined");
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.getByText("No change waits for a decision.").waitFor();
    answers["/api/profile-changes"] = problem(503, "The service gave no answer within 2 s.");
    await page.goto(`${gateway.origin}/profile-changes`);
    await page.getByText("Not available at the moment.").waitFor();
    await assertAccessible(page);
    await page.goto(`${gateway.origin}/profile-changes/pch_9`);
    await page.getByText("This is not there.").first().waitFor();
    session.scopes = ["deals:read"];
    await page.goto(`${gateway.origin}/profile-changes`);
    await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
  },
};
