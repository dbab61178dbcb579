import assert from "node:assert/strict";
import { assertAccessible, assertFocused, focused } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asVendor, choose, section } from "./scene.mjs";

const AT = "2026-10-06T09:00:00Z";

/** Has a settlement answer its steps as the platform does, and keeps what was sent. */
function playSettlement({ state }) {
  const { answers } = state;
  const settlement = answers["/api/settlements/stl_1"];
  const payments = answers["/api/remittances"].items;
  const sent = [];
  const step = (name, take) => {
    answers[`POST /api/settlements/stl_1/${name}`] = (_, body) => {
      sent.push([name, body]);
      take(body);
      return settlement;
    };
  };
  step("approve", () => {
    settlement.approvals.push({ by: state.session.subject, at: AT });
    if (settlement.approvals.length >= settlement.approvalsNeeded) settlement.status = "approved";
  });
  step("cancel", () => (settlement.status = "cancelled"));
  step("pay", ({ rejected }) => {
    for (const payment of payments) {
      const reason = rejected.find(({ partnerId }) => partnerId === payment.partnerId)?.reason;
      Object.assign(payment, reason === undefined ? { status: "paid" } : { status: "rejected", reason });
    }
    Object.assign(settlement, { status: "paid", paidAt: AT, paid: { amount: "1204.30", currency: "GBP" }, rejected: { amount: "291.00", currency: "GBP" } });
  });
  step("return", ({ reason }) => Object.assign(payments[0], { status: "rejected", reason }));
  return { settlement, sent };
}

/** Presses a button and the same in the dialog that says what follows. */
async function confirm(page, action, within = page) {
  await within.getByRole("button", { name: action, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: action, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

const MOST_TABS = 90;

/** Goes on by Tab until the keyboard is at something, and presses a key there. */
async function press(page, target, key) {
  for (let tab = 0; tab < MOST_TABS && !target.test(await focused(page)); tab++) await page.keyboard.press("Tab");
  await assertFocused(page, target);
  await page.keyboard.press(key);
}

/** How partners are paid: the dry run, approval by others, the bank's file and its answer, holds, terms. */
export const settlementStates = {
  async "a settlement is proposed once it is seen whom it pays and whom it leaves out"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const keys = [];
    answers["POST /api/settlements"] = (_, body, headers) => {
      keys.push([body.period, headers["idempotency-key"]]);
      return { status: 201, body: answers["/api/settlements/stl_1"] };
    };
    await page.goto(`${gateway.origin}/settlements`);
    await page.getByRole("row", { name: "2026-08" }).getByText("£820.00").first().waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "New settlement" }).click();
    await section(page, "Who would be paid").getByRole("row", { name: "13089" }).getByText("DE89…3000").waitFor();
    const leftOut = section(page, "Who is left out");
    await leftOut.getByRole("row", { name: "14911" }).getByText("on hold").waitFor();
    await leftOut.getByRole("row", { name: "14096" }).getByText("less than what is paid at all").waitFor();
    await leftOut.getByRole("row", { name: "17841" }).getByText("has not said where it is paid").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Propose" }).click();
    await page.getByRole("dialog").getByText("£1,495.30 to 2 partners.").waitFor();
    await assertAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Propose" }).click();
    await page.waitForURL(/\/settlements\/stl_1$/);
    assert.equal(keys.length, 1);
    assert.deepEqual([keys[0][0], keys[0][1].length], ["2026-09", 32]);
    await page.goto(`${gateway.origin}/settlements/new`);
    await choose(page, page, "Closed period", "2026-08");
    await page.waitForURL(/period=2026-08/);
  },

  async "a large settlement is approved by two, taken to the bank and noted as it answers"({ page, gateway }) {
    await asVendor(gateway);
    const { settlement, sent } = playSettlement(gateway);
    gateway.state.answers["/api/work-queue"].kinds.settlements = { status: "ok", count: 1, more: false, items: [settlement] };
    await page.goto(`${gateway.origin}/home`);
    await section(page, "Waiting for you").getByRole("link", { name: "1 settlement to approve" }).click();
    await page.getByRole("link", { name: "2026-09" }).click();
    const approval = section(page, "Approval");
    await approval.getByText("Two people still have to approve it").waitFor();
    await assertAccessible(page);
    await confirm(page, "Approve");
    await approval.getByText("One person still has to approve it.").waitFor();
    await approval.getByText("You have approved it").waitFor();
    assert.equal(await page.getByRole("button", { name: "Approve" }).count(), 0);
    assert.equal(await page.getByRole("button", { name: "SEPA file" }).count(), 0);
    gateway.state.session.subject = "usr_3";
    await page.reload();
    await confirm(page, "Approve");
    await section(page, "To the bank").waitFor();
    gateway.state.answers["/api/settlements/stl_1/pain001"] = { status: 200, body: "<Document/>" };
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SEPA file" }).click()]);
    assert.match(file.suggestedFilename(), /^settlement-2026-09-stl_1\.xml$/);
    const answer = section(page, "The bank's answer");
    await answer.getByRole("checkbox", { name: "The payment to 13089 was not made" }).check({ force: true });
    await answer.getByText("Say of each that is ticked what the bank says.").waitFor();
    assert.equal(await answer.getByRole("button", { name: "Note as paid" }).count(), 0);
    await answer.getByRole("textbox", { name: "What the bank says of 13089", exact: true }).fill("AC04 closed");
    await assertAccessible(page);
    await page.getByRole("button", { name: "Note as paid" }).click();
    await page.getByRole("dialog").getByText("Payments made: 1. Not made and owed again: 1.").waitFor();
    await assertAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Note as paid" }).click();
    const payments = section(page, "Payments");
    await payments.getByRole("row", { name: "13089" }).getByText("AC04 closed").waitFor();
    await payments.getByRole("button", { name: "Came back" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "What the bank says", exact: true }).fill("AC01 no such account");
    await page.getByRole("dialog").getByRole("button", { name: "Came back" }).click();
    await payments.getByRole("row", { name: "12841" }).getByText("AC01 no such account").waitFor();
    await assertAccessible(page);
    assert.equal(settlement.status, "paid");
    assert.deepEqual(sent.slice(2), [
      ["pay", { rejected: [{ partnerId: "par_2", reason: "AC04 closed" }] }],
      ["return", { partnerId: "par_1", reason: "AC01 no such account" }],
    ]);
  },

  async "who proposed a settlement does not approve it, and one that others ended meanwhile says so"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { settlement } = playSettlement(gateway);
    Object.assign(settlement, { approvalsNeeded: 1, proposedBy: "usr_2" });
    await page.goto(`${gateway.origin}/settlements/stl_1`);
    const approval = section(page, "Approval");
    await approval.getByText("You proposed it, so somebody else approves it.").waitFor();
    assert.equal(await page.getByRole("button", { name: "Approve" }).count(), 0);
    gateway.state.answers["POST /api/settlements/stl_1/cancel"] = problem(409, "Settlement stl_1 is approved; you cannot cancel it.");
    settlement.status = "approved";
    await page.getByRole("button", { name: "Give up" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Give up" }).click();
    await page.getByRole("dialog").getByText("Settlement stl_1 is approved; you cannot cancel it.").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Cancel" }).click();
    await section(page, "To the bank").waitFor();
    assert.equal(await page.getByRole("button", { name: "Give up" }).count(), 0);
  },

  async "a settlement is approved with the keyboard alone"({ page, gateway }) {
    await asVendor(gateway);
    playSettlement(gateway);
    await page.goto(`${gateway.origin}/settlements`);
    await page.getByRole("row", { name: "2026-09" }).waitFor();
    await press(page, /^A 2026-09$/, "Enter");
    await page.waitForURL(/\/settlements\/stl_1$/);
    await assertFocused(page, "H1 Settlement of 2026-09");
    await press(page, /^BUTTON Approve$/, "Enter");
    await page.getByRole("dialog").waitFor();
    await assertFocused(page, "BUTTON Approve", "in the dialog");
    await page.keyboard.press("Enter");
    await section(page, "Approval").getByText("One person still has to approve it.").waitFor();
  },

  async "holds are placed and lifted with a reason, and terms are typed with the whole account"({ page, gateway, expected }) {
    expected(/400/);
    await asVendor(gateway);
    const { answers, asked } = gateway.state;
    const holds = answers["/api/payment-holds"];
    answers["PUT /api/payment-holds/par_1"] = (_, { reason }) => {
      holds.items = [{ partnerId: "par_1", by: "usr_2", at: AT, reason }];
      return holds.items[0];
    };
    answers["DELETE /api/payment-holds/par_1"] = () => {
      holds.items = [];
      return { status: 200, body: {} };
    };
    await page.goto(`${gateway.origin}/settlements/holds`);
    await page.getByText("Invoices of August are disputed").waitFor();
    await assertAccessible(page);
    await confirm(page, "Lift the hold");
    await page.getByText("No partner is on hold.").waitFor();
    const place = section(page, "Place a hold");
    await place.getByRole("button", { name: "Place a hold" }).click();
    await place.getByText("This is needed.").first().waitFor();
    const found = answers["/api/partners"];
    answers["/api/partners"] = { items: [] };
    await place.getByRole("textbox", { name: "Partner's code", exact: true }).fill("1");
    await place.getByRole("textbox", { name: "Reason", exact: true }).fill("Under audit");
    await place.getByRole("button", { name: "Place a hold" }).click();
    await place.getByText("There is no partner of this code.").waitFor();
    await assertAccessible(page);
    answers["/api/partners"] = { items: [{ ...found.items[0], id: "par_1" }] };
    await place.getByRole("textbox", { name: "Partner's code", exact: true }).fill("12841");
    await place.getByRole("button", { name: "Place a hold" }).click();
    await page.getByRole("table").getByText("Under audit").waitFor();
    await page.goto(`${gateway.origin}/partners/par_1/statement`);
    await section(page, "Payments").getByRole("row", { name: "2026-09" }).getByText("£1,204.30").waitFor();
    const hold = section(page, "Hold");
    await hold.getByText("Under audit").waitFor();
    await confirm(page, "Lift the hold");
    await hold.getByText("Settlements pay this partner.").waitFor();
    await hold.getByRole("button", { name: "Place a hold" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("Audited again");
    await page.getByRole("dialog").getByRole("button", { name: "Place a hold" }).click();
    await hold.getByText("Audited again").waitFor();
    await assertAccessible(page);
    await page.goto(`${gateway.origin}/settlements/terms`);
    await section(page, "As it is now").getByText("GB29…6819").waitFor();
    const change = section(page, "Change it");
    await change.getByRole("button", { name: "Save" }).click();
    await change.getByText("This is needed.").waitFor();
    await assertAccessible(page);
    const errors = [{ field: "iban", code: "not-an-iban", cure: "Check the number: its check digits do not fit." }];
    answers["PUT /api/settlement-terms"] = { status: 400, body: { title: "Invalid", status: 400, errors } };
    await change.getByRole("textbox", { name: "Account number (IBAN)", exact: true }).fill("GB30 NWBK 6016 1331 9268 19");
    await change.getByRole("button", { name: "Save" }).click();
    await change.getByText("Check the number: its check digits do not fit.").waitFor();
    answers["PUT /api/settlement-terms"] = (_, body) => ({ ...body, iban: "GB29…6819" });
    await change.getByRole("textbox", { name: "Account number (IBAN)", exact: true }).fill("GB29 NWBK 6016 1331 9268 19");
    await change.getByRole("textbox", { name: "Pays from (GBP)", exact: true }).fill("30");
    await change.getByRole("button", { name: "Save" }).click();
    await change.getByText("Saved.").waitFor();
    const put = asked.filter(({ method, path }) => method === "PUT" && path === "/api/settlement-terms").at(-1);
    assert.deepEqual(JSON.parse(put.body).minimum, { amount: "30.00", currency: "GBP" });
  },

  async "settlements that are none yet, away, gone, or not for one's role are told apart"({ page, gateway, expected }) {
    expected(/404|409|503/);
    await asVendor(gateway);
    const { answers, session } = gateway.state;
    answers["/api/settlements/preview"] = problem(409, "The vendor has no settlement terms.");
    await page.goto(`${gateway.origin}/settlements/new`);
    await page.getByText("The vendor has no settlement terms.").waitFor();
    answers["/api/settlements/preview"] = { period: "2026-09", amount: { amount: "0.00", currency: "GBP" }, lines: [], leftOut: [] };
    await page.reload();
    await page.getByText("Nobody is paid.").waitFor();
    assert.equal(await page.getByRole("button", { name: "Propose" }).count(), 0);
    answers["/api/periods"] = { items: [] };
    await page.reload();
    await page.getByText("No period is closed yet").waitFor();
    await assertAccessible(page);
    answers["/api/settlements"] = { items: [] };
    await page.goto(`${gateway.origin}/settlements`);
    await page.getByText("Nothing has been settled yet.").waitFor();
    await page.goto(`${gateway.origin}/settlements?status=paid`);
    await page.getByText("Nothing matches these filters.").waitFor();
    delete answers["/api/settlement-terms"];
    await page.goto(`${gateway.origin}/settlements/terms`);
    await page.getByText("It is not said yet how partners are paid.").waitFor();
    await assertAccessible(page);
    answers["/api/settlements"] = problem(503, "promotion-service gave no answer within 2 s.");
    await page.goto(`${gateway.origin}/settlements`);
    await page.getByText("Not available at the moment.").waitFor();
    await page.goto(`${gateway.origin}/settlements/stl_9`);
    await page.getByText("This is not there.").first().waitFor();
    session.scopes = ["ledger:read"];
    await page.goto(`${gateway.origin}/settlements/stl_1`);
    await section(page, "Approval").getByText("Two people still have to approve it").waitFor();
    assert.equal(await page.getByRole("button", { name: /Approve|Give up/ }).count(), 0);
    await page.goto(`${gateway.origin}/settlements/new`);
    await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
  },
};
