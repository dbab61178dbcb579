import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asPartner, asVendor, choose, section } from "./scene.mjs";

/** What is entered by hand, where it did not come by itself. */
export const byHand = {
  async "a partner that did not apply is entered, with what the platform asks for beside"({ page, gateway, expected }) {
    expected(/400|409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/partners`);
    await page.getByRole("link", { name: "Add a partner" }).click();
    const field = (name) => page.getByRole("textbox", { name, exact: true });
    const add = page.getByRole("button", { name: "Add a partner" });
    await field("Name").fill("Brightwater Lamps");
    await field("Country code").fill("gb");
    await add.click();
    await page.getByText("This is needed.").waitFor();
    assert.equal(gateway.state.asked.some(({ method }) => method === "POST"), false, "without a code nothing is sent");
    await assertAccessible(page);
    await field("Code").fill("B-17");
    await choose(page, page, "Type", "Distributor");
    const demanded = { field: "profile.attributes.region", code: "required", cure: "Say the region." };
    answers["POST /api/partners"] = { status: 400, body: { title: "The input is not valid", status: 400, code: "invalid-input", errors: [demanded] } };
    await add.click();
    await page.getByRole("listitem").filter({ hasText: "profile.attributes.region" }).getByText("Say the region.").waitFor();
    assert.equal(await field("Name").inputValue(), "Brightwater Lamps", "what was typed stays");
    let sent;
    const one = Object.keys(answers).find((path) => /^\/api\/partners\/par_[^/]+$/.test(path));
    answers["POST /api/partners"] = (_, body) => {
      sent = body;
      return answers[one];
    };
    await add.click();
    await page.waitForURL(new RegExp(`/partners/${answers[one].id}$`));
    assert.deepEqual(sent, { code: "B-17", profile: { name: "Brightwater Lamps", type: "distributor", country: "GB", verticals: [], capabilities: [], contacts: [], attributes: {} } });
    await page.goto(`${gateway.origin}/partners/new`);
    await readInGerman(page, "Partner anlegen");
    await assertFits(page, 390);
  },

  async "what a deal is expected to bring is said anew, and another's change is seen"({ page, gateway, expected }) {
    expected(/412/);
    await asPartner(gateway);
    const { answers } = gateway.state;
    const path = "/api/deals/dea_1";
    const deal = answers[path];
    let sent;
    answers[`PUT ${path}`] = (_, body, headers) => {
      if (headers["if-match"] !== `"${deal.version}"`) return { status: 412, body: { title: "The version is not the present one", status: 412, code: "precondition-failed" } };
      sent = body;
      return Object.assign(deal, body, { version: deal.version + 1 });
    };
    await page.goto(`${gateway.origin}/deals/dea_1`);
    await page.getByRole("link", { name: "Change what is expected" }).click();
    const value = page.getByRole("textbox", { name: "Value (GBP)", exact: true });
    assert.equal(await value.inputValue(), "12000.00");
    await value.fill("twelve");
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator("form").getByText(/12/).first().waitFor();
    await assertAccessible(page);
    await value.fill("13500");
    Object.assign(deal, { version: 5, description: "Spring range for five" });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("row", { name: "What it is about Spring range for four garden centres Spring range for five" }).waitFor();
    await page.getByRole("button", { name: "Save mine over it" }).click();
    await page.getByRole("link", { name: "Change what is expected" }).waitFor();
    assert.deepEqual(sent, { value: { amount: "13500.00", currency: "GBP" }, description: "Spring range for four garden centres" });
    deal.status = "won";
    await page.goto(`${gateway.origin}/deals/dea_1`);
    await page.getByRole("heading", { level: 1, name: deal.customer.name }).waitFor();
    assert.equal(await page.getByRole("link", { name: "Change what is expected" }).count(), 0, "what has ended is not expected any more");
    deal.status = "approved";
    await page.goto(`${gateway.origin}/deals/dea_1/edit`);
    await readInGerman(page, "Erwartung ändern");
    await assertFits(page, 390);
  },

  async "a vendor says anew what a partner's deal is expected to bring, whose role lets it"({ page, gateway }) {
    await asVendor(gateway);
    const { answers, session } = gateway.state;
    const { deal } = answers["/api/deals/dea_1/review"];
    answers["/api/deals/dea_1"] = deal;
    answers["PUT /api/deals/dea_1"] = (_, body, headers) => {
      assert.equal(headers["if-match"], `"${deal.version}"`);
      return Object.assign(deal, body, { version: deal.version + 1 });
    };
    await page.goto(`${gateway.origin}/deals/dea_1`);
    await page.getByRole("link", { name: "Change what is expected" }).click();
    await page.getByRole("textbox", { name: /^Value/ }).fill("99000");
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "What is known").getByText("99,000.00").waitFor();
    session.scopes = session.scopes.filter((it) => it !== "deals:write");
    await page.reload();
    await section(page, "What is known").waitFor();
    assert.equal(await page.getByRole("link", { name: "Change what is expected" }).count(), 0);
  },

  async "a sale that came in no file is entered, and it is said at once what became of it"({ page, gateway, expected }) {
    expected(/400/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/sales`);
    await page.getByRole("link", { name: "Enter a sale" }).click();
    const field = (name) => page.getByRole("textbox", { name, exact: true });
    const enter = page.getByRole("button", { name: "Enter a sale" });
    await field("Product code").fill("15036");
    await field("Amount (GBP)").fill("12,5");
    await enter.click();
    assert.equal(await page.getByText("This is needed.").count(), 2, "whose it is and how much of it");
    await assertAccessible(page);
    await field("Code").fill("HL-77");
    await field("Quantity").fill("3");
    answers["POST /api/sales"] = { status: 400, body: { title: "The input is not valid", status: 400, code: "invalid-input", errors: [{ field: "partnerCode", code: "invalid", cure: "A code without blanks." }] } };
    await enter.click();
    await page.getByText("A code without blanks.").waitFor();
    const sent = [];
    const reasons = [{ code: "partner-unknown", column: "partnerCode", value: "HL-77", cure: "Enter the partner, or an alias of it." }];
    answers["POST /api/sales"] = (query, body, headers) => {
      sent.push([query.get("mode"), body, headers["idempotency-key"]]);
      return sent.length === 1 ? { outcome: "refused", intakeId: "int_1", reasons } : { outcome: "accepted", intakeId: "int_1", id: "sal_1" };
    };
    await enter.click();
    const refused = section(page, "What became of it: refused");
    await refused.getByText("Enter the partner, or an alias of it.").waitFor();
    assert.equal(await field("Quantity").inputValue(), "3", "what is to be put right stays");
    await assertAccessible(page);
    await field("Code").fill("12841");
    await choose(page, page, "Sale or return", "return");
    await field("Number of the sale that it takes back").fill("A-1");
    await choose(page, page, "What it says", "corrects what was recorded");
    await field("Your number").fill("A-2");
    await enter.click();
    await section(page, "What became of it: accepted").getByRole("link", { name: "Where it is recorded" }).waitFor();
    assert.equal(await field("Quantity").inputValue(), "");
    assert.equal(await field("Code").inputValue(), "12841", "the next is often of the same partner");
    const { soldAt } = sent[0][1];
    assert.deepEqual(sent.map(([mode, body]) => [mode, body]), [
      ["record", { partnerCode: "HL-77", productCode: "15036", soldAt, kind: "sale", quantity: "3", amount: "12.5" }],
      ["correct", { partnerCode: "12841", productCode: "15036", soldAt, kind: "return", quantity: "3", amount: "12.5", externalId: "A-2", returns: "A-1" }],
    ]);
    assert.notEqual(sent[0][2], sent[1][2], "each is a creation of its own");
    await readInGerman(page, "Was daraus wurde: angenommen");
    await assertFits(page, 320);
  },

  async "the vendor registers a deal for the partner that told of it, and withdraws one"({ page, gateway, expected }) {
    expected(/400/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const review = answers["/api/deals/dea_1/review"];
    const asked = [];
    answers["POST /api/deals/check"] = (_, body) => {
      asked.push(body);
      return { decision: review.deal.decision, freeLines: [] };
    };
    await page.goto(`${gateway.origin}/deals`);
    await page.getByRole("link", { name: "Register a deal" }).click();
    const field = (name) => page.getByRole("textbox", { name, exact: true });
    await field("Customer's name").fill("Brightwater Garden Centres Ltd");
    await page.getByRole("button", { name: "Register a deal" }).click();
    await page.getByText("This is needed.").waitFor();
    assert.deepEqual(asked, [], "without a partner nothing can be said of it");
    await field("Partner's code").fill("HL-77");
    await field("Product lines").fill("merchandise, lamps");
    await page.getByRole("status", { name: "What would be decided now" }).getByText("No live deal protects this customer.").waitFor();
    await assertAccessible(page);
    const unknown = { field: "partner", code: "unknown-partner", cure: "Give the id or code of a partner." };
    answers["POST /api/deals"] = { status: 400, body: { title: "Invalid", status: 400, errors: [unknown] } };
    await page.getByRole("button", { name: "Register a deal" }).click();
    await page.getByText(unknown.cure).first().waitFor();
    let sent;
    answers["POST /api/deals"] = (_, body) => {
      sent = body;
      return { status: 201, body: review.deal };
    };
    await field("Partner's code").fill("12841");
    await page.getByRole("button", { name: "Register a deal" }).click();
    await section(page, "What is known").waitFor();
    assert.deepEqual(sent, { partner: "12841", customer: { name: "Brightwater Garden Centres Ltd" }, productLines: ["merchandise", "lamps"] });
    answers["POST /api/deals/dea_1/withdraw"] = (_, { reason }) => Object.assign(review.deal, { status: "released", statusReason: reason });
    await page.getByRole("button", { name: "Withdraw" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("entered twice");
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Withdraw" }).click();
    await section(page, "What is known").getByText("entered twice").waitFor();
    await page.goto(`${gateway.origin}/deals/new`);
    await readInGerman(page, "Für einen Partner");
    await assertFits(page, 320);
  },
};
