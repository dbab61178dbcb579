import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { asPartner, asVendor, choose, section } from "./scene.mjs";

const QUOTE = "/api/quotes/quo_1";
const LINK = "/api/customer-quotes/AbC-_9";
const LAST_DAY = "2026-12-24";

/** What is open to whoever has a quote's link. */
async function passedOn({ state }) {
  const view = (await recorded("open-quote"))["/api/customer-quotes/{link}"];
  state.answers = { [LINK]: view };
  return { answers: state.answers, view };
}

/** Quotes that a customer answers, from the draft on. */
export const quoteStates = {
  async "a partner says until when a quote holds, passes its link on once, sees the answer, and drafts the next version"({ page, gateway }) {
    await asPartner(gateway);
    const { answers } = gateway.state;
    const quote = answers[QUOTE];
    answers[`PUT ${QUOTE}`] = (_, body) => Object.assign(quote, { validUntil: body.validUntil });
    await page.goto(`${gateway.origin}/quotes/quo_1/edit`);
    await page.getByLabel("Valid through").fill(LAST_DAY);
    await page.getByRole("button", { name: "Save and see the prices" }).click();
    await page.getByText("Valid through 24 Dec 2026.").waitFor();
    await section(page, "What takes nothing off, and why").getByRole("row", { name: "bulk-fans" }).getByText("It asks for 500 units on the line, which has 100.").waitFor();
    Object.assign(quote, { status: "sent", sentAt: "2026-11-24T22:00:00Z", version: 3 });
    answers[`POST ${QUOTE}/link`] = (_, __, headers) => headers["if-match"] === '"3"' && { link: "AbC-_9" };
    await page.reload();
    await page.getByRole("button", { name: "Make the customer's link" }).click();
    await page.getByRole("dialog").getByText("never what you pay").waitFor();
    await assertAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Make the customer's link" }).click();
    const made = section(page, "The customer's link");
    assert.equal(await made.getByRole("textbox").inputValue(), `${gateway.origin}/customer-quotes/AbC-_9`);
    await assertAccessible(page);
    for (const width of [390, 320]) await assertFits(page, width);
    await made.getByRole("button", { name: "I have passed it on" }).click();
    await made.waitFor({ state: "detached" });
    Object.assign(quote, { status: "declined", answer: { accepted: false, name: "Kim", note: "Too late for us.", at: "2026-11-25T09:00:00Z" } });
    await page.reload();
    await section(page, "What the customer said").getByText("Too late for us.").waitFor();
    await assertAccessible(page);
    assert.equal(await page.getByRole("button", { name: "Make the customer's link" }).count(), 0);
    answers["/api/quotes/quo_3"] = { ...quote, id: "quo_3", status: "draft", number: 2, replaces: "quo_1", answer: undefined };
    answers["/api/quotes/quo_3/explain"] = answers[`${QUOTE}/explain`];
    answers[`POST ${QUOTE}/renew`] = (_, __, headers) => headers["idempotency-key"] !== undefined && answers["/api/quotes/quo_3"];
    await page.getByRole("button", { name: "Draft the next version" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Draft the next version" }).click();
    await page.waitForURL(/quo_3$/);
    await section(page, "Versions").getByRole("link", { name: "Version 1" }).click();
    await page.waitForURL(/quo_1$/);
  },

  async "a quote below the margin floor waits for the vendor, which approves it with a reason"({ page, gateway, expected }) {
    expected(/409/);
    await asPartner(gateway);
    gateway.state.answers[QUOTE].approvalNeeded = true;
    await page.goto(`${gateway.origin}/quotes/quo_1`);
    await section(page, "Approval").getByText("It waits for the vendor's approval").waitFor();
    assert.equal(await page.getByRole("button", { name: "Send" }).count(), 0);
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/quotes`);
    await page.getByRole("row", { name: "Hotel Marram" }).getByText("accepted").waitFor();
    const narrowed = page.waitForRequest(/\/api\/quotes\?.*approvalNeeded=true/);
    await choose(page, page, "Approval", "needed");
    await narrowed;
    await page.waitForURL(/approval=needed/);
    await assertAccessible(page);
    await page.getByRole("link", { name: "Brightwater spring" }).click();
    await section(page, "Approval").getByText("below your margin floor").waitFor();
    await section(page, "What it comes to").getByText("£5.05").first().waitFor();
    await assertAccessible(page);
    answers[`POST ${QUOTE}/approve`] = problem(409, "Quote quo_1 was sent already.");
    await page.getByRole("button", { name: "Approve" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Why may it be sent?", exact: true }).fill("The first order of a chain");
    await dialog.getByRole("button", { name: "Approve" }).click();
    await dialog.getByText("Quote quo_1 was sent already.").waitFor();
    answers[`POST ${QUOTE}/approve`] = (_, { reason }) => Object.assign(answers[QUOTE], { approvalNeeded: false, approval: { at: "2026-11-25T09:00:00Z", by: "usr_2", reason } });
    await dialog.getByRole("button", { name: "Approve" }).click();
    await section(page, "Approval").getByText("The first order of a chain").waitFor();
    assert.equal(await page.getByRole("button", { name: "Approve" }).count(), 0);
  },

  async "the vendor says below which margin a quote needs its approval"({ page, gateway, expected }) {
    expected(/404/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    delete answers["/api/profitability/hurdle"];
    delete answers["/api/margin-floor"];
    answers["PUT /api/margin-floor"] = (_, body) => (answers["/api/margin-floor"] = body);
    await page.goto(`${gateway.origin}/quotes`);
    await page.getByRole("link", { name: "Margin floor" }).click();
    await page.getByText("No floor is set: no quote needs approval.").waitFor();
    const least = page.getByRole("textbox", { name: "The least you keep" });
    await least.fill("101");
    await page.keyboard.press("Enter");
    await page.getByText("A number from 0 to 100").waitFor();
    await assertAccessible(page);
    await least.fill("12,5");
    await page.keyboard.press("Enter");
    await page.getByText("It holds from now on.").waitFor();
    await page.getByText("12.5%").waitFor();
    assert.deepEqual(answers["/api/margin-floor"], { leastPercent: 12.5 });
    const hurdle = section(page, "What a partner should earn");
    await hurdle.getByText("No hurdle is set.").waitFor();
    answers["PUT /api/profitability/hurdle"] = (_, body) => (answers["/api/profitability/hurdle"] = body);
    await hurdle.getByRole("textbox", { name: "The least margin" }).fill("30");
    await hurdle.getByRole("textbox", { name: "Break-even by month", exact: true }).fill("6");
    await hurdle.getByRole("button", { name: "Save the hurdle" }).click();
    await hurdle.getByText("30%").waitFor();
    assert.deepEqual(answers["/api/profitability/hurdle"], { leastMarginPercent: 30, latestBreakEvenMonth: 6 });
    await assertAccessible(page);
    for (const width of [390, 320]) await assertFits(page, width);
  },

  async "a customer reads a quote by its link without signing in, and answers it once"({ page, gateway, expected }) {
    expected(/409/);
    const { answers, view } = await passedOn(gateway);
    await page.goto(`${gateway.origin}/customer-quotes/AbC-_9`);
    await page.getByText("You can accept or decline this quote.").waitFor();
    await page.getByRole("row", { name: "SANDALWOOD FAN" }).getByText("£44.00").waitFor();
    await page.getByText("£210.00").first().waitFor();
    await page.getByText("24 Dec 2026").waitFor();
    answers[`${LINK}/pdf`] = { status: 200, body: "%PDF-1.7" };
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as PDF" }).click()]);
    assert.equal(file.suggestedFilename(), "quote.pdf");
    await assertAccessible(page);
    for (const width of [390, 320]) await assertFits(page, width);
    await page.getByRole("button", { name: "Accept the quote" }).click();
    await page.getByText("This is needed.").waitFor();
    await page.getByRole("textbox", { name: "Your name", exact: true }).fill("Kim");
    const sent = [];
    answers[`POST ${LINK}/accept`] = (_, body) => sent.push(body) && Object.assign(view, { status: "accepted", open: false });
    await page.getByRole("button", { name: "Accept the quote" }).click();
    await page.getByText("This quote was accepted.").waitFor();
    assert.deepEqual(sent, [{ name: "Kim" }]);
    assert.equal(await page.getByRole("button", { name: "Accept the quote" }).count(), 0);
    await assertAccessible(page);
    assert.equal(gateway.state.asked.some(({ path }) => path === "/api/me/session"), false, "nobody asks who is there");
    Object.assign(view, { status: "sent", open: true });
    await page.reload();
    answers[`POST ${LINK}/decline`] = () => Object.assign(view, { status: "replaced", open: false }) && problem(409, "Quote quo_2 is replaced.");
    await page.getByRole("textbox", { name: "Your name", exact: true }).fill("Kim");
    await page.getByRole("textbox", { name: "What you would like to add", exact: true }).fill("Too late.");
    await page.getByRole("button", { name: "Decline it" }).click();
    await page.getByText("Quote quo_2 is replaced.").waitFor();
    await page.getByText("A newer version has taken the place of this quote.").waitFor();
  },

  async "each end of a quote is said to its customer, in German too"({ page, gateway, expected }) {
    expected(/404|503/);
    const { answers, view } = await passedOn(gateway);
    await page.goto(`${gateway.origin}/customer-quotes/AbC-_9`);
    await page.getByRole("button", { name: "Deutsch" }).click();
    await page.getByRole("button", { name: "Angebot annehmen" }).waitFor();
    await assertAccessible(page);
    for (const width of [390, 320]) await assertFits(page, width);
    answers[`POST ${LINK}/decline`] = () => Object.assign(view, { status: "declined", open: false });
    await page.getByRole("textbox", { name: "Ihr Name", exact: true }).fill("Kim");
    await page.getByRole("button", { name: "Ablehnen" }).click();
    await page.getByText("Dieses Angebot wurde abgelehnt.").waitFor();
    view.status = "sent";
    await page.reload();
    await page.getByText("Dieses Angebot ist abgelaufen").waitFor();
    assert.doesNotMatch(await page.locator("main").innerText(), /customerQuotes\.\w/);
    answers[LINK] = problem(503, "The service gave no answer within 2 s.");
    await page.reload();
    await page.getByRole("button", { name: "Noch einmal versuchen" }).waitFor();
    delete answers[LINK];
    await page.reload();
    await page.getByText("Dieser Link öffnet nichts oder nichts mehr.").waitFor();
    await assertAccessible(page);
  },

  async "the vendor drafts a quote for a partner that it names, and goes on with it as the partner would"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const partners = answers["/api/partners"];
    answers["/api/partners"] = (query) => (query.get("code") === "nobody" ? { items: [] } : partners);
    const [{ id }] = partners.items;
    answers[`/api/partners/${id}`] ??= answers["/api/partners/par_1"];
    await page.goto(`${gateway.origin}/quotes`);
    await page.getByRole("link", { name: "Draft a quote" }).click();
    const code = page.getByRole("textbox", { name: "Partner's code", exact: true });
    await code.fill("nobody");
    await page.getByRole("button", { name: "To the products" }).click();
    await page.getByText("There is no partner with this code.").waitFor();
    await assertAccessible(page);
    await code.fill("12841");
    await page.getByRole("button", { name: "To the products" }).click();
    await page.waitForURL(new RegExp(`partnerId=${id}`));
    await page.getByRole("button", { name: "Add ASSORTED COLOURS SILK FAN" }).click();
    await page.getByRole("textbox", { name: "Units of ASSORTED COLOURS SILK FAN", exact: true }).fill("100");
    await assertAccessible(page);
    await assertFits(page, 320);
    let sent;
    answers["POST /api/quotes"] = (_, body) => {
      sent = body;
      return Object.assign(answers[QUOTE], { id: "quo_1", approvalNeeded: false });
    };
    await page.getByRole("button", { name: "Save and see the prices" }).click();
    await page.getByRole("button", { name: "Send" }).waitFor();
    assert.deepEqual(sent, { partnerId: id, lines: [{ productCode: "15036", quantity: 100 }] });
    answers[QUOTE].approvalNeeded = true;
    await page.reload();
    await page.getByRole("button", { name: "Approve" }).waitFor();
    await page.getByRole("link", { name: "Edit" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Send" }).count(), 0, "first it is approved");
  },
};
