import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asPartner, asVendor, section } from "./scene.mjs";

/** What partners are to pay back: invoiced once, noted when it was paid. */
export const invoiceStates = {
  async "what was paid and taken back is invoiced on the partner's page, and noted when it is paid"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const [open] = answers["/api/invoices"].items;
    answers["POST /api/invoices"] = problem(409, "The partner owes nothing.");
    await page.goto(`${gateway.origin}/partners/par_1/statement`);
    const back = section(page, "What is paid back");
    await back.getByRole("button", { name: "Issue an invoice" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Issue an invoice" }).click();
    await page.getByRole("dialog").getByText("The partner owes nothing.").waitFor();
    await assertAccessible(page);
    const sent = [];
    answers["POST /api/invoices"] = (_, body) => {
      sent.push(body);
      return { status: 201, body: open };
    };
    await page.getByRole("dialog").getByRole("button", { name: "Issue an invoice" }).click();
    await page.waitForURL(/\/invoices\?partnerCode=/);
    assert.deepEqual(sent, [{ partnerId: "par_1" }]);
    answers["POST /api/invoices/inv_2/pay"] = (_, body, headers) => {
      assert.equal(headers["if-match"], '"1"');
      return Object.assign(open, { status: "paid", paidAt: "2026-11-24T10:00:00Z" });
    };
    await page.getByRole("row", { name: "£44.10" }).getByRole("button", { name: "Note as paid" }).click();
    await page.getByRole("dialog").getByText("12841 has paid £44.10 back.").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Note as paid" }).click();
    await page.getByRole("row", { name: "24 Nov 2026" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Note as paid" }).count(), 0);
    await assertAccessible(page);
  },

  async "invoices that are none, away, or not for one's role are told apart, and a partner only reads its own"({ page, gateway, expected }) {
    expected(/503/);
    await asPartner(gateway);
    const { answers, session } = gateway.state;
    await page.goto(`${gateway.origin}/invoices`);
    await page.getByRole("row", { name: "£44.10" }).getByText("open", { exact: true }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Note as paid" }).count(), 0);
    for (const { id } of answers["/api/invoices"].items) answers[`/api/invoices/${id}/pdf`] = { status: 200, body: "%PDF-1.7" };
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /^Print invoice/ }).first().click()]);
    assert.match(file.suggestedFilename(), /^invoice-\d+\.pdf$/);
    await assertAccessible(page);
    answers["/api/invoices"] = { items: [] };
    await page.reload();
    await page.getByText("Nothing has been invoiced.").waitFor();
    await page.goto(`${gateway.origin}/invoices?status=open`);
    await page.getByText("Nothing matches these filters.").waitFor();
    answers["/api/invoices"] = problem(503, "promotion-service gave no answer within 2 s.");
    await page.reload();
    await page.getByText("Not available at the moment.").waitFor();
    session.scopes = ["catalog:read"];
    await page.goto(`${gateway.origin}/invoices`);
    await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
  },
};
