import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asPartner, asVendor, choose, section } from "./scene.mjs";

const LINE = "sal_tji4dr24g8rosdfufs3v50pfh8_588";

/** A line of a statement that is wrong: said by the partner, talked about by both, resolved by the vendor. */
export const disputeStates = {
  async "a partner disputes a line of its statement, talks about it and withdraws"({ page, gateway, expected }) {
    expected(/409/);
    await asPartner(gateway);
    const { answers } = gateway.state;
    const dispute = answers["/api/disputes/dsp_1"];
    const sent = [];
    answers["POST /api/disputes"] = problem(409, "The line is disputed already.");
    await page.goto(`${gateway.origin}/statement`);
    await section(page, "Incentives by promotion").getByText("Line by line", { exact: true }).click();
    await page.getByRole("link", { name: `Dispute line ${LINE}` }).first().click();
    await page.getByRole("heading", { level: 1, name: "Dispute a line" }).waitFor();
    await page.getByRole("button", { name: "Dispute", exact: true }).click();
    await page.getByText("This is needed.").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "What is wrong", exact: true }).fill("12 boxes, not 10");
    await page.getByRole("button", { name: "Dispute", exact: true }).click();
    await page.getByText("The line is disputed already.").waitFor();
    answers["POST /api/disputes"] = (_, body) => {
      sent.push(body);
      return { status: 201, body: dispute };
    };
    await page.getByRole("button", { name: "Dispute", exact: true }).click();
    await page.waitForURL(/\/disputes\/dsp_1$/);
    assert.deepEqual(sent, [{ promotion: dispute.line.promotionId, lineId: LINE, text: "12 boxes, not 10" }]);
    answers["POST /api/disputes/dsp_1/messages"] = (_, { text }) => {
      dispute.messages.push({ by: "usr_1", ofPartner: true, at: "2026-11-22T08:00:00Z", text });
      return dispute;
    };
    const thread = section(page, "What was said");
    await thread.getByText("Please send us the delivery note.").waitFor();
    await thread.getByRole("textbox", { name: "Say something", exact: true }).fill("It is on its way.");
    await thread.getByRole("button", { name: "Send" }).click();
    await page.waitForFunction(() => document.querySelector("textarea").value === "");
    await thread.getByText("It is on its way.").waitFor();
    await assertAccessible(page);
    answers["POST /api/disputes/dsp_1/withdraw"] = () => Object.assign(dispute, { status: "withdrawn" });
    await page.getByRole("button", { name: "Withdraw" }).click();
    await page.getByRole("dialog").getByText("The line can be disputed again.").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
    await section(page, "What it is about").getByText("withdrawn").waitFor();
    assert.equal(await page.getByRole("textbox").count(), 0);
    await page.goto(`${gateway.origin}/disputes`);
    await page.getByRole("row", { name: "rejected" }).waitFor();
    await assertAccessible(page);
    await page.goto(`${gateway.origin}/disputes/new`);
    await page.getByText("A dispute is about a line of the statement").waitFor();
  },

  async "the vendor resolves a dispute once it sees what that posts, and what was said meanwhile"({ page, gateway, expected }) {
    expected(/412/);
    await asVendor(gateway);
    const { answers, asked } = gateway.state;
    const dispute = answers["/api/disputes/dsp_1"];
    answers["/api/periods/2026-11/accounts"] = answers["/api/periods/2026-10/accounts"];
    answers["/api/work-queue"].kinds.disputes = { status: "ok", count: 1, more: false, items: [dispute] };
    await page.goto(`${gateway.origin}/home`);
    await section(page, "Waiting for you").getByRole("link", { name: "1 dispute to resolve" }).click();
    await page.getByRole("row", { name: "12841" }).getByText("open", { exact: true }).waitFor();
    assert.ok(asked.some(({ path }) => /^\/api\/disputes\?.*status=open/.test(path)), "what waits is asked for");
    await assertAccessible(page);
    await page.getByRole("link", { name: LINE }).click();
    const resolve = section(page, "Resolve");
    await resolve.getByRole("textbox", { name: "How much (GBP)", exact: true }).fill("0");
    await resolve.getByRole("button", { name: "Resolve" }).click();
    await resolve.getByText("More than nothing, or choose that all stays.").waitFor();
    await resolve.getByRole("textbox", { name: "How much (GBP)", exact: true }).fill("12,5");
    await resolve.getByText("£12.50 would be posted").waitFor();
    await resolve.getByText("£1,312.50").waitFor();
    await choose(resolve, page, "Outcome", "less is owed");
    await resolve.getByText("£1,287.50").waitFor();
    await assertAccessible(page);
    await resolve.getByRole("textbox", { name: "Reason", exact: true }).fill("Two boxes came back");
    answers["POST /api/disputes/dsp_1/resolve"] = () => {
      dispute.messages.push({ by: "usr_1", ofPartner: true, at: "2026-11-22T08:00:00Z", text: "Here is the note." });
      return problem(412, "The dispute has changed since you read it.");
    };
    await resolve.getByRole("button", { name: "Resolve" }).click();
    await resolve.getByText("The dispute has changed since you read it.").waitFor();
    await section(page, "What was said").getByText("Here is the note.").waitFor();
    assert.equal(await resolve.getByRole("textbox", { name: "Reason", exact: true }).inputValue(), "Two boxes came back");
    const sent = [];
    answers["POST /api/disputes/dsp_1/resolve"] = (_, body) => {
      sent.push(body);
      return Object.assign(dispute, { status: "adjusted", adjustment: body.adjustment, resolution: body.reason });
    };
    await resolve.getByRole("button", { name: "Resolve" }).click();
    await section(page, "What it is about").getByText("-£12.50").waitFor();
    await section(page, "What it is about").getByText("Two boxes came back").waitFor();
    assert.deepEqual(sent, [{ reason: "Two boxes came back", adjustment: { amount: "-12.50", currency: "GBP" } }]);
    assert.equal(await page.getByRole("textbox").count(), 0);
    await assertAccessible(page);
  },

  async "disputes that are none, away, gone, or only to be looked at are told apart"({ page, gateway, expected }) {
    expected(/404|503/);
    await asVendor(gateway);
    const { answers, session } = gateway.state;
    session.scopes = ["ledger:read"];
    await page.goto(`${gateway.origin}/disputes/dsp_1`);
    await section(page, "What was said").getByText("Please send us the delivery note.").waitFor();
    assert.equal(await page.getByRole("button", { name: /Resolve|Send|Withdraw/ }).count(), 0);
    await page.goto(`${gateway.origin}/disputes/dsp_9`);
    await page.getByText("This is not there.").first().waitFor();
    answers["/api/disputes"] = { items: [] };
    await page.goto(`${gateway.origin}/disputes`);
    await page.getByText("No dispute waits for you.").waitFor();
    await page.goto(`${gateway.origin}/disputes?status=adjusted`);
    await page.getByText("Nothing matches these filters.").waitFor();
    answers["/api/disputes"] = problem(503, "promotion-service gave no answer within 2 s.");
    await page.reload();
    await page.getByText("Not available at the moment.").waitFor();
    session.scopes = ["partners:read"];
    await page.goto(`${gateway.origin}/disputes`);
    await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
  },
};
