import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asPartner, section } from "./scene.mjs";

/** What a partner is paid and what for, where it is paid, and its statement as a file. */
export const paymentStates = {
  async "a partner reads what it was paid, what for, and what the bank refused"({ page, gateway }) {
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/payments`);
    await page.getByRole("row", { name: "2026-08" }).getByText("not paid").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "2026-09" }).click();
    await section(page, "Payment").getByText("GB82…5432").waitFor();
    await section(page, "What it is for").getByRole("row", { name: "sprint" }).getByText("£204.30").waitFor();
    await assertAccessible(page);
    gateway.state.answers["/api/remittances/stl_1/par_1/csv"] = { status: 200, body: "period,amount" };
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV" }).click()]);
    assert.equal(file.suggestedFilename(), "payment-stl_1.csv");
  },

  async "a partner's administrator says where it is paid, knowing what follows; others only read it"({ page, gateway, expected }) {
    expected(/400|404/);
    await asPartner(gateway);
    const { answers, session, asked } = gateway.state;
    const details = answers["/api/payment-details/par_1"];
    delete answers["/api/payment-details/par_1"];
    await page.goto(`${gateway.origin}/payments/account`);
    await page.getByText("You have not said yet where you are paid").waitFor();
    const change = section(page, "Change it");
    await change.getByText("It counts for settlements that are proposed from now on.").waitFor();
    await assertAccessible(page);
    await change.getByRole("textbox", { name: "Account holder", exact: true }).fill("Harbour Lights Ltd");
    await change.getByRole("textbox", { name: "Account number (IBAN)", exact: true }).fill("12345");
    await change.getByRole("button", { name: "Save" }).click();
    await change.getByText("An IBAN, such as").waitFor();
    const errors = [{ field: "iban", code: "not-an-iban", cure: "Check the number: its check digits do not fit." }];
    answers["PUT /api/my/payment-details"] = { status: 400, body: { title: "Invalid", status: 400, errors } };
    await change.getByRole("textbox", { name: "Account number (IBAN)", exact: true }).fill("GB83 WEST 1234 5698 7654 32");
    await change.getByRole("button", { name: "Save" }).click();
    await change.getByText("Check the number: its check digits do not fit.").waitFor();
    await assertAccessible(page);
    answers["PUT /api/my/payment-details"] = () => {
      answers["/api/payment-details/par_1"] = details;
      return details;
    };
    await change.getByRole("textbox", { name: "Account number (IBAN)", exact: true }).fill("GB82 WEST 1234 5698 7654 32");
    await change.getByRole("button", { name: "Save" }).click();
    await section(page, "As it is now").getByText("GB82…5432").waitFor();
    await section(page, "Changes").getByText("you", { exact: true }).waitFor();
    assert.equal(await change.getByRole("textbox", { name: "Account number (IBAN)", exact: true }).inputValue(), "", "the whole number is not kept on the page");
    const put = asked.filter(({ method }) => method === "PUT").at(-1);
    assert.deepEqual(JSON.parse(put.body), { holder: "Harbour Lights Ltd", iban: "GB82 WEST 1234 5698 7654 32" });
    session.scopes = session.scopes.filter((it) => it !== "payee:write");
    await page.reload();
    await page.getByText("An administrator of your company changes it.").waitFor();
    assert.equal(await page.getByRole("textbox").count(), 0);
    await assertAccessible(page);
  },

  async "a statement of some days is taken as a file, CSV or PDF, and read as of a day"({ page, gateway }) {
    await asPartner(gateway);
    const { answers, asked } = gateway.state;
    await page.goto(`${gateway.origin}/statement?from=2026-03-01&until=2026-03-31`);
    await section(page, "Incentives by promotion").getByRole("row", { name: "volume" }).first().waitFor();
    for (const form of ["CSV", "PDF"]) {
      const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: form }).click()]);
      assert.equal(file.suggestedFilename(), `statement.${form.toLowerCase()}`);
      assert.ok(asked.at(-1).path.endsWith("/api/my/statement?from=2026-03-01&until=2026-03-31"), asked.at(-1).path);
    }
    const asItStands = answers["/api/my/statement"];
    const [sprint] = asItStands.totals.filter(({ promotionCode }) => promotionCode === "sprint");
    const posted = {
      promotionId: sprint.promotionId,
      promotionCode: "sprint",
      period: "window",
      incentive: sprint.owed,
      runningIncentive: sprint.owed,
      entryId: `${sprint.promotionId}/par_1/window/1`,
      postedAt: "2026-04-02T09:00:00Z",
      postingPeriod: "2026-04",
      corrects: "2026-03",
    };
    answers["/api/my/statement"] = (query) => (query.has("asOf") ? { ...asItStands, budgets: [], totals: [sprint], items: [posted], next: undefined } : asItStands);
    await page.getByLabel("As of the end of").fill("2026-04-30");
    await page.getByRole("button", { name: "Filter" }).click();
    const then = section(page, "Incentives as of the end of 30 Apr 2026");
    await then.getByRole("row", { name: "sprint" }).first().waitFor();
    await then.getByText("Line by line", { exact: true }).click();
    await then.getByText("posting", { exact: true }).waitFor();
    assert.ok(asked.some(({ path }) => decodeURIComponent(path).includes("asOf=2026-04-30T22:59:59.999Z")), "in the vendor's zone");
    await assertAccessible(page);
    answers["/api/remittances"] = { items: [] };
    await page.goto(`${gateway.origin}/payments`);
    await page.getByText("Nothing has been paid yet.").waitFor();
    await page.goto(`${gateway.origin}/payments?status=due`);
    await page.getByText("Nothing matches these filters.").waitFor();
  },

  async "payments that are away, gone, or not for one's role are told apart"({ page, gateway, expected }) {
    expected(/404|503/);
    await asPartner(gateway);
    const { answers, session } = gateway.state;
    answers["/api/remittances"] = problem(503, "promotion-service gave no answer within 2 s.");
    await page.goto(`${gateway.origin}/payments`);
    await page.getByText("Not available at the moment.").waitFor();
    await assertAccessible(page);
    answers["/api/payment-details/par_1"] = problem(503, "promotion-service gave no answer within 2 s.");
    await page.goto(`${gateway.origin}/payments/account`);
    await page.getByText("Not available at the moment.").waitFor();
    await page.goto(`${gateway.origin}/payments/stl_9`);
    await page.getByText("This is not there.").first().waitFor();
    session.scopes = ["catalog:read"];
    await page.goto(`${gateway.origin}/payments`);
    await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
  },
};
