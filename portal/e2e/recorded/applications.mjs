import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asVendor, choose, SCOPES, section } from "./scene.mjs";

/** What came in by forms, and the forms. */
export const applicationStates = {
  async "an application by a form is approved under the vendor's own number, once it is seen who may be the same company"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const { application } = answers["/api/applications/apl_1"];
    await page.goto(`${gateway.origin}/applications`);
    const received = section(page, "Came in by forms");
    await received.getByRole("row", { name: "Lamps & Co" }).getByText("to be decided").waitFor();
    await assertAccessible(page);
    await received.getByRole("link", { name: "Lamps & Co" }).click();
    await section(page, "Who applies").getByText("Kim, kim@lamps.example").waitFor();
    await section(page, "May be the same company").getByRole("row", { name: "Lamps and Company" }).getByText("domain of the e-mail address, tax_id").waitFor();
    await assertAccessible(page);
    answers["POST /api/applications/apl_1/approve"] = problem(409, "This code is taken.");
    await page.getByRole("button", { name: "Approve" }).click();
    const dialog = page.getByRole("dialog", { name: "Approve Lamps & Co" });
    await dialog.getByText("is invited as its administrator").waitFor();
    await dialog.getByRole("textbox", { name: "Your number for the partner", exact: true }).fill("A-17");
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Approve" }).click();
    await dialog.getByText("This code is taken.").waitFor();
    answers["POST /api/applications/apl_1/approve"] = (_, body, headers) => {
      assert.deepEqual([body, headers["if-match"]], [{ code: "A-17" }, '"1"']);
      return Object.assign(application, { status: "approved", partnerId: "par_1", version: 2 });
    };
    await dialog.getByRole("button", { name: "Approve" }).click();
    await section(page, "Who applies").getByRole("link", { name: "Open the profile" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Decline" }).count(), 0);
  },

  async "an application by a form is declined with a reason, and those that are decided can be looked at"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const { application } = answers["/api/applications/apl_1"];
    answers["POST /api/applications/apl_1/decline"] = (_, { reason }) => Object.assign(application, { status: "declined", reason });
    await page.goto(`${gateway.origin}/applications/apl_1`);
    await page.getByRole("button", { name: "Decline" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("Enough resellers there");
    await page.getByRole("dialog").getByRole("button", { name: "Decline" }).click();
    await section(page, "Who applies").getByText("Enough resellers there").waitFor();
    let asked;
    answers["/api/applications"] = (query) => (asked = query.get("status")) && { items: [] };
    await page.goto(`${gateway.origin}/applications`);
    await page.getByText("No application by a form waits for a decision.").waitFor();
    assert.equal(asked, "received");
    await choose(section(page, "Came in by forms"), page, "Status", "declined");
    await page.getByText("No application by a form was declined yet.").waitFor();
    assert.equal(asked, "declined");
    gateway.state.session.scopes = SCOPES.vendor_viewer;
    Object.assign(application, { status: "received" });
    await page.goto(`${gateway.origin}/applications/apl_1`);
    await section(page, "Who applies").waitFor();
    assert.equal(await page.getByRole("button", { name: "Approve" }).count(), 0);
  },

  async "a form is drafted, says what it asks, and is opened and withdrawn"({ page, gateway, expected }) {
    expected(/409|404/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const form = answers["/api/application-forms/frm_1"];
    await page.goto(`${gateway.origin}/applications`);
    await page.getByRole("link", { name: "Forms" }).click();
    await page.getByRole("row", { name: "Refer a customer" }).getByText("draft").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Draft a form" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("This is needed.").first().waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Title", exact: true }).fill("Resell our lamps");
    await page.getByRole("textbox", { name: "Code", exact: true }).fill("resell");
    await page.getByRole("checkbox", { name: "Asked: Tax id" }).check({ force: true });
    await page.getByRole("checkbox", { name: "Must be answered: Tax id" }).check({ force: true });
    await page.getByRole("checkbox", { name: "Identifies the company: Tax id" }).check({ force: true });
    answers["POST /api/application-forms"] = problem(409, "This code is taken.");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("This code is taken.").waitFor();
    answers["POST /api/application-forms"] = (_, body) => {
      const asks = [{ field: "attributes.tax_id", required: true, identifies: true }];
      assert.deepEqual(body, { code: "resell", form: { title: "Resell our lamps", partnerType: "reseller", decisionDays: 10, asks } });
      return Object.assign(form, { status: "draft" });
    };
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "The form").getByText("open once it is published").waitFor();
    answers["POST /api/application-forms/frm_1/publish"] = () => Object.assign(form, { status: "published" });
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
    await section(page, "The form").getByRole("link", { name: `${gateway.origin}/apply/frm_1` }).waitFor();
    await assertAccessible(page);
    answers["PUT /api/application-forms/frm_1"] = (_, body) => Object.assign(form, { form: body });
    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByRole("textbox", { name: "Days to decide", exact: true }).fill("100");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Whole days, from 1 to 90.").waitFor();
    await page.getByRole("textbox", { name: "Days to decide", exact: true }).fill("14");
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "The form").getByText("14", { exact: true }).waitFor();
    answers["POST /api/application-forms/frm_1/withdraw"] = () => Object.assign(form, { status: "withdrawn" });
    await page.getByRole("button", { name: "Withdraw" }).click();
    await page.getByRole("dialog").getByText("It takes no more applications").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
    await section(page, "The form").getByText("withdrawn").waitFor();
    answers["/api/application-forms"] = { items: [] };
    await page.goto(`${gateway.origin}/application-forms`);
    await page.getByText("There is no form yet.").waitFor();
    answers["/api/application-forms/frm_1"] = problem(404, "There is no such form.");
    await page.goto(`${gateway.origin}/application-forms/frm_1`);
    await page.getByText("This is not there.").first().waitFor();
    gateway.state.session.scopes = SCOPES.vendor_viewer;
    await page.goto(`${gateway.origin}/application-forms/new`);
    await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
  },
};
