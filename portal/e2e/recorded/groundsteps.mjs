import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor, SCOPES, section } from "./scene.mjs";

const GRANT = "/api/grants/gra_1";
const OUTLET = "/api/outlets/out_1";
const WHY = "the partner retires";
const dialog = (page) => page.getByRole("dialog");

/** A step of a window, with its reason. */
async function take(page, name) {
  await dialog(page).getByRole("textbox", { name: "Reason", exact: true }).fill(WHY);
  await dialog(page).getByRole("button", { name }).click();
}

/** Grants that are decided, ended and handed over. */
export const grantSteps = {
  async "a grant that waits is found in the list and decided, with what is in doubt beside it"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const { until: _until, ...grant } = answers[GRANT];
    Object.assign(grant, { status: "review", decision: { ...grant.decision, outcome: "review", doubtful: ["gra_2"] } });
    answers["/api/grants/gra_2"] = { ...answers[GRANT], id: "gra_2", partnerCode: "16726" };
    answers[GRANT] = grant;
    const asked = [];
    answers["/api/grants"] = (query) => asked.push(query.get("status")) && { items: [answers[GRANT]] };
    answers["/api/work-queue"].kinds.grants = { status: "ok", count: 1, more: false, items: [grant] };
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("link", { name: /^1 grant/ }).click();
    await page.waitForURL(/status=review/);
    await page.goto(`${gateway.origin}/grants`);
    await page.getByRole("link", { name: "Waiting for a decision" }).click();
    await page.waitForURL(/status=review/);
    await page.getByRole("link", { name: "US-MD", exact: true }).click();
    assert.ok(asked.includes("review"));
    await section(page, "Why it stands so").getByRole("link", { name: "US-MD, merchandise, 16726" }).waitFor();
    await section(page, "Decision").getByText("Nothing holds until you have decided.", { exact: false }).waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Bis Sie entschieden haben, gilt nichts.");
    answers[`POST ${GRANT}/review`] = problem(409, "Another grant came in between.");
    await section(page, "Decision").getByRole("button", { name: "Grant it" }).click();
    await dialog(page).getByText("It is decided on once more", { exact: false }).waitFor();
    await take(page, "Grant it");
    await dialog(page).getByText("Another grant came in between.").waitFor();
    assert.equal(await dialog(page).getByRole("textbox", { name: "Reason", exact: true }).inputValue(), WHY);
    await assertAccessible(page);
    answers[`POST ${GRANT}/review`] = (_, body, headers) => {
      assert.deepEqual([body, headers["if-match"]], [{ outcome: "issue", reason: WHY }, '"1"']);
      return (answers[GRANT] = { ...grant, status: "issued", version: 2 });
    };
    await dialog(page).getByRole("button", { name: "Grant it" }).click();
    await section(page, "What is granted").getByText("issued").waitFor();
    await section(page, "Decision").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Check the decision" }).click();
    await page.getByText("It comes out the same again").waitFor();
    await page.getByText("by exclusivity/1").waitFor();
    await assertFits(page, 390);
  },

  async "a grant ends with notice, once it is said what follows"({ page, gateway, expected }) {
    expected(/412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const grant = answers[GRANT];
    await page.goto(`${gateway.origin}/grants/gra_1`);
    await page.getByRole("button", { name: "End", exact: true }).click();
    await dialog(page).getByText("It ends at once. It cannot be taken back.").waitFor();
    await dialog(page).getByText("From then on others may be granted the ground", { exact: false }).waitFor();
    await dialog(page).getByLabel("First day on which it holds no more").fill("2026-12-31");
    await dialog(page).getByText("It holds to the end of 30 Dec 2026 and is under notice until then.").waitFor();
    await assertAccessible(page);
    answers[`POST ${GRANT}/end`] = problem(412, "It was changed meanwhile.");
    await take(page, "End");
    await dialog(page).getByText("It was changed meanwhile.").waitFor();
    assert.equal(await dialog(page).getByLabel("First day on which it holds no more").inputValue(), "2026-12-31");
    answers[`POST ${GRANT}/end`] = (_, body) => {
      assert.deepEqual(body, { reason: WHY, until: "2026-12-31" });
      return (answers[GRANT] = { ...grant, ending: true, until: body.until, statusReason: WHY, version: 2 });
    };
    await dialog(page).getByRole("button", { name: "End", exact: true }).click();
    await section(page, "What is granted").getByText("under notice", { exact: false }).waitFor();
    await section(page, "What is granted").getByText("30 Dec 2026").waitFor();
    await readInGerman(page, "Beenden");
  },

  async "a grant is handed over to another partner, whose grant opens"({ page, gateway, expected }) {
    expected(/400|409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const grant = answers[GRANT];
    Object.assign(answers, { "/api/grants/gra_2/history": { items: [] }, "/api/grants/gra_2/quota": { waived: [] } });
    await page.goto(`${gateway.origin}/grants/gra_1`);
    await page.getByRole("button", { name: "Hand over" }).click();
    await dialog(page).getByText("The grant of 12841 ends today", { exact: false }).waitFor();
    assert.equal(await dialog(page).getByRole("button", { name: "Hand over" }).isDisabled(), true);
    const partner = dialog(page).getByRole("textbox", { name: "Code of the partner it goes to", exact: true });
    await partner.fill("nobody");
    answers[`POST ${GRANT}/transfer`] = { status: 400, body: { title: "Invalid", status: 400, errors: [{ field: "partner", code: "unknown-partner", cure: "Give the id or code of a partner." }] } };
    await take(page, "Hand over");
    await dialog(page).getByText("Give the id or code of a partner.").waitFor();
    await assertAccessible(page);
    await partner.fill("16726");
    answers[`POST ${GRANT}/transfer`] = (_, body, headers) => {
      assert.deepEqual([body, headers["if-match"]], [{ partner: "16726", reason: WHY }, '"1"']);
      return (answers["/api/grants/gra_2"] = { ...grant, id: "gra_2", partnerCode: "16726" });
    };
    await dialog(page).getByRole("button", { name: "Hand over" }).click();
    await section(page, "What is granted").getByRole("link", { name: "16726" }).waitFor();
  },

  async "who may only read a grant is not offered to end it"({ page, gateway }) {
    await asVendor(gateway);
    gateway.state.session.scopes = [...SCOPES.vendor_viewer, "territories:read"];
    await page.goto(`${gateway.origin}/grants/gra_1`);
    await section(page, "Why it stands so").waitFor();
    assert.equal(await page.getByRole("button", { name: /^(End|Hand over)$/ }).count(), 0);
    await page.goto(`${gateway.origin}/outlets/out_1`);
    await section(page, "Where it stands").waitFor();
    assert.equal(await page.getByRole("link", { name: "Move or change" }).count(), 0);
    await page.goto(`${gateway.origin}/outlets/out_1/move`);
    await page.getByRole("heading", { name: "Not for your role" }).waitFor();
  },
};

/** Deals that come from somebody else, or go there. */
export const dealSteps = {
  async "a deal is handed over, and says who sold and who referred it"({ page, gateway, expected }) {
    expected(/400/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const review = answers["/api/deals/dea_1/review"];
    await page.goto(`${gateway.origin}/deals/dea_1`);
    await page.getByRole("button", { name: "Where it comes from" }).click();
    await dialog(page).getByRole("textbox", { name: "Sold by whom", exact: true }).fill("S-17");
    await dialog(page).getByRole("textbox", { name: "Referred by", exact: true }).fill("12841");
    answers["PUT /api/deals/dea_1/origin"] = { status: 400, body: { title: "Invalid", status: 400, errors: [{ field: "referrer", code: "own-referral", cure: "Name another partner than the one that sells it." }] } };
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await dialog(page).getByText("Name another partner than the one that sells it.").waitFor();
    await assertAccessible(page);
    await dialog(page).getByRole("textbox", { name: "Referred by", exact: true }).fill("15311");
    answers["PUT /api/deals/dea_1/origin"] = (_, body, headers) => {
      assert.deepEqual([body, headers["if-match"]], [{ seller: "S-17", referrer: "15311" }, '"2"']);
      Object.assign(review.deal, { seller: "S-17", referrer: { partnerId: "par_2", partnerCode: "15311" }, version: 3 });
      return review.deal;
    };
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await section(page, "What is known").getByText("S-17").waitFor();
    await section(page, "What is known").getByRole("link", { name: "15311" }).waitFor();
    await page.getByRole("button", { name: "Hand over" }).click();
    await dialog(page).getByText("12841 loses the deal", { exact: false }).waitFor();
    await dialog(page).getByRole("textbox", { name: "Code of the partner it goes to", exact: true }).fill("16726");
    answers["POST /api/deals/dea_1/transfer"] = (_, body, headers) => {
      assert.deepEqual([body, headers["if-match"]], [{ partner: "16726", reason: WHY }, '"3"']);
      return Object.assign(review.deal, { partnerCode: "16726", version: 4 });
    };
    await take(page, "Hand over");
    await section(page, "What is known").getByRole("link", { name: "16726" }).waitFor();
    await readInGerman(page, "Übergeben");
  },

  async "a deal says beside which others it was decided, and that it would be decided so again"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const review = answers["/api/deals/dea_1/review"];
    const [rival] = review.rivals;
    const conflict = { dealId: "dea_2", partnerId: "par_2", protectedUntil: rival.deal.protectedUntil, own: false, similarity: rival.similarity };
    Object.assign(review.deal.decision, { conflicts: [conflict], compared: 3, grounds: [{ grantId: "gra_1", partnerId: "par_2", territoryId: "ter_1", territoryCode: "US-MD", productLine: "*", measure: "review" }] });
    answers["/api/deals/dea_2"] = rival.deal;
    await page.goto(`${gateway.origin}/deals/dea_1`);
    const why = section(page, "Why it stands so");
    await why.getByText("3 live deals were compared.").waitFor();
    await why.getByRole("link", { name: "Brightwater Garden Centres Ltd, 15311" }).waitFor();
    await why.getByRole("link", { name: "US-MD, every product line" }).waitFor();
    await why.getByRole("button", { name: "Check the decision" }).click();
    await why.getByText("It comes out the same again").waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Es geht wieder genauso aus");
  },
};

/** Outlets that move, go to another partner, and come back. */
export const outletSteps = {
  async "an outlet moves in its own place, once the distances are seen"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const outlet = answers[OUTLET];
    const { outlet: forecast } = await recorded("what-if");
    const asked = [];
    answers["POST /api/placements/what-if"] = { ...forecast, outcome: "done", reasons: [], violated: [], violatedInAll: 0 };
    answers["POST /api/outlets/check"] = (_, body) => asked.push(body) && { ...outlet.decision, protection: { required: 5, requiredMetres: 8046.72, distance: 6.2, distanceMetres: 9977.9, unit: "mi" } };
    await page.goto(`${gateway.origin}/outlets/out_1`);
    await section(page, "Others' exclusive ground").getByText("No other partner has the place alone.").waitFor();
    await page.getByRole("button", { name: "Check the decision" }).click();
    await page.getByText("It comes out the same again").waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Move or change" }).click();
    await page.getByRole("heading", { level: 1, name: "Move or change KFC 10 Watkins Park Drive" }).waitFor();
    assert.equal(await page.getByRole("textbox", { name: "Code", exact: true }).inputValue(), "KFC-00017");
    await page.getByRole("textbox", { name: "Degrees north", exact: true }).fill("38.91");
    await page.getByRole("button", { name: "Check first" }).click();
    const found = section(page, "What would follow");
    await found.getByText("6.2 mi").waitFor();
    await found.getByText("of 5 mi to be kept").waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Nächster Standort der Marke");
    assert.deepEqual([asked[0].insteadOf, asked[0].latitude, asked[0].address.subdivision], ["out_1", 38.91, "US-MD"]);
    answers["POST /api/outlets"] = problem(409, "Somebody placed another one meanwhile.");
    await found.getByRole("button", { name: "Close it and open this one" }).click();
    await found.getByText("Somebody placed another one meanwhile.").waitFor();
    assert.equal(await page.getByRole("textbox", { name: "Degrees north", exact: true }).inputValue(), "38.91");
    answers["POST /api/outlets"] = (_, body) => {
      assert.equal(body.insteadOf, "out_1");
      Object.assign(answers, { "/api/outlets/out_9/history": { items: [] }, "/api/outlets/out_9": { ...outlet, id: "out_9", latitude: body.latitude } });
      return answers["/api/outlets/out_9"];
    };
    await found.getByRole("button", { name: "Close it and open this one" }).click();
    await section(page, "Where it stands").getByText("38.91", { exact: false }).waitFor();
  },

  async "an outlet goes to another partner, and one that was closed is placed again"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const outlet = answers[OUTLET];
    await page.goto(`${gateway.origin}/outlets/out_1`);
    await page.getByRole("button", { name: "Hand over" }).click();
    await dialog(page).getByText("is no longer one of dev-MD", { exact: false }).waitFor();
    await dialog(page).getByRole("textbox", { name: "Code of the partner it goes to", exact: true }).fill("16726");
    answers[`POST ${OUTLET}/transfer`] = problem(409, "The place is another partner's alone.");
    await take(page, "Hand over");
    await dialog(page).getByText("The place is another partner's alone.", { exact: true }).waitFor();
    await assertAccessible(page);
    answers[`POST ${OUTLET}/transfer`] = (_, body) => {
      assert.deepEqual(body, { partner: "16726", reason: WHY });
      const ground = { grantId: "gra_1", partnerId: "par_2", territoryId: "ter_1", territoryCode: "US-MD", productLine: "chicken", measure: "warn" };
      return (answers[OUTLET] = { ...outlet, partnerCode: "16726", grounds: [ground], status: "closed", version: 2 });
    };
    await dialog(page).getByRole("button", { name: "Hand over" }).click();
    await section(page, "Where it stands").getByRole("link", { name: "16726" }).waitFor();
    await section(page, "Others' exclusive ground").getByRole("link", { name: "US-MD, chicken" }).waitFor();
    await section(page, "Others' exclusive ground").getByText("noted only").waitFor();
    assert.equal(await page.getByRole("button", { name: "Hand over" }).count(), 0);
    await page.getByRole("link", { name: "Place it again" }).click();
    await page.getByRole("heading", { level: 1, name: "Place KFC 10 Watkins Park Drive again" }).waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Er wurde geschlossen");
    await assertFits(page, 390);
  },
};
