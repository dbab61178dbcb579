import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asPartner, asVendor, section } from "./scene.mjs";

const DEAL = "/api/deals/dea_1";
const OBJECTION = { status: "open", reason: "They asked us first, in June.", dueAt: "2026-12-09T10:00:00Z" };

/** The recorded deal as one that was refused for another's. */
function refused(deal) {
  delete deal.protectedUntil;
  return Object.assign(deal, { status: "refused", decision: { ...deal.decision, registered: false, outcome: "refuse" } });
}

/** A refused deal of the vendor's, that its partner objects to. */
function objectedTo({ state }) {
  const sides = state.answers[`${DEAL}/review`];
  const rival = { deal: { ...sides.deal, id: "dea_2", partnerId: "par_2", partnerCode: "16726", status: "approved" }, similarity: { verdict: "same", evidence: [] } };
  refused(sides.deal).objection = { ...OBJECTION };
  sides.rivals = [rival];
  return sides;
}

export const dealObjections = {
  async "a partner objects to a refusal, told until when and what comes of it"({ page, gateway, expected }) {
    expected(/409/);
    await asPartner(gateway);
    const deal = refused(gateway.state.answers[DEAL]);
    gateway.state.answers[`POST ${DEAL}/object`] = problem(409, "It was refused more than 14 days ago.");
    await page.goto(`${gateway.origin}/deals/dea_1`);
    await page.getByRole("button", { name: "Object" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("within 14 days of the refusal").waitFor();
    await dialog.getByText("nobody has decided within 10 days").waitFor();
    await dialog.getByRole("textbox", { name: "Why the customer is yours", exact: true }).fill(OBJECTION.reason);
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Object" }).click();
    await dialog.getByText("It was refused more than 14 days ago.").waitFor();
    gateway.state.answers[`POST ${DEAL}/object`] = (_, { reason }, headers) => {
      assert.equal(headers["if-match"], `"${deal.version}"`);
      return Object.assign(deal, { objection: { ...OBJECTION, reason } });
    };
    await dialog.getByRole("button", { name: "Object" }).click();
    const objection = section(page, "Objection");
    await objection.getByText(OBJECTION.reason).waitFor();
    await objection.getByText("to be decided", { exact: true }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Object", exact: true }).count(), 0);
    await assertAccessible(page);
    await readInGerman(page, "Was dagegen gesagt wird");
  },

  async "the vendor finds the objections, and reads what upholding one does before it is done"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const sides = objectedTo(gateway);
    gateway.state.answers["/api/deals"] = (query) => ({ items: query.get("objection") === "open" && query.get("status") === null && query.get("sort") === "objectionDueAt" ? [sides.deal] : [] });
    gateway.state.answers["/api/work-queue"].kinds.objections = { status: "ok", count: 1, more: false, items: [sides.deal] };
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("link", { name: "1 objection to decide" }).click();
    assert.equal(new URL(page.url()).search, "?objection=open");
    await page.goto(`${gateway.origin}/deals`);
    await page.getByRole("link", { name: "Objections to decide" }).click();
    await page.getByRole("link", { name: sides.deal.customer.name }).click();
    const objection = section(page, "Objection");
    await objection.getByRole("link", { name: "Deal of 16726" }).waitFor();
    await readInGerman(page, "Dieses Projekt");
    gateway.state.answers[`POST ${DEAL}/objection`] = problem(409, "Somebody else has to decide on it: you raised it.");
    await objection.getByRole("button", { name: "Uphold" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("are released at once, which their partners (16726) read").waitFor();
    await dialog.getByText("is decided on once more").waitFor();
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("the mail of June");
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Uphold" }).click();
    await dialog.getByText("Somebody else has to decide on it: you raised it.").waitFor();
    gateway.state.answers[`POST ${DEAL}/objection`] = (_, body) => {
      assert.deepEqual(body, { outcome: "uphold", reason: "the mail of June" });
      return Object.assign(sides.deal, { status: "registered", objection: { ...OBJECTION, status: "upheld", answer: body.reason } });
    };
    await dialog.getByRole("button", { name: "Uphold" }).click();
    await objection.getByText("the mail of June").waitFor();
    assert.equal(await objection.getByRole("button").count(), 0);
  },

  async "a dismissed objection leaves the refusal as it is"({ page, gateway }) {
    await asVendor(gateway);
    const sides = objectedTo(gateway);
    gateway.state.answers[`POST ${DEAL}/objection`] = (_, { outcome, reason }) => {
      assert.equal(outcome, "dismiss");
      return Object.assign(sides.deal, { objection: { ...OBJECTION, status: "dismissed", answer: reason } });
    };
    await page.goto(`${gateway.origin}/deals/dea_1`);
    await section(page, "Objection").getByRole("button", { name: "Dismiss" }).click();
    await page.getByRole("dialog").getByText("The refusal stays").waitFor();
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("registered in May");
    await page.getByRole("dialog").getByRole("button", { name: "Dismiss" }).click();
    await section(page, "Objection").getByText("dismissed", { exact: true }).waitFor();
    await assertAccessible(page);
  },

  async "a deal that was prolonged before is prolonged again with a proof only"({ page, gateway }) {
    await asVendor(gateway);
    const { deal } = gateway.state.answers[`${DEAL}/review`];
    Object.assign(deal, { status: "approved", extensions: [{ at: "2026-11-01T10:00:00Z", days: 30, reason: "a longer tender" }] });
    gateway.state.answers[`POST ${DEAL}/extend`] = (_, body) => {
      assert.deepEqual(body, { days: 60, reason: "still open", proof: "offer 4711" });
      deal.extensions.push({ at: "2026-11-29T10:00:00Z", ...body });
      return deal;
    };
    await page.goto(`${gateway.origin}/deals/dea_1`);
    await page.getByText("30 days more, a longer tender").waitFor();
    await page.getByRole("button", { name: "Extend" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Days more", exact: true }).fill("60");
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("still open");
    assert.ok(await dialog.getByRole("button", { name: "Extend" }).isDisabled());
    await dialog.getByRole("textbox", { name: "Proof that it goes on", exact: true }).fill("offer 4711");
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Extend" }).click();
    await page.getByText("60 days more, still open, offer 4711").waitFor();
    await readInGerman(page, "60 Tage mehr");
  },

  async "partners that sell a deal together have parts that sum to the whole"({ page, gateway }) {
    await asVendor(gateway);
    const { deal } = gateway.state.answers[`${DEAL}/review`];
    deal.status = "approved";
    gateway.state.answers[`PUT ${DEAL}/shares`] = (_, { shares }) => {
      assert.deepEqual(shares, [{ partner: deal.partnerCode, percent: 66.5 }, { partner: "16726", percent: 33.5 }]);
      return Object.assign(deal, { version: deal.version + 1, shares: shares.map(({ partner, percent }) => ({ partnerId: "par_1", partnerCode: partner, percent })) });
    };
    await page.goto(`${gateway.origin}/deals/dea_1`);
    await page.getByText(`${deal.partnerCode} alone`).waitFor();
    await page.getByRole("button", { name: "Parts" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Add a partner" }).click();
    await dialog.getByRole("textbox", { name: "Partner's code", exact: true }).last().fill("16726");
    await dialog.getByRole("textbox", { name: "Per cent", exact: true }).last().fill("33.5");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText("The parts must come to 100 per cent.").waitFor();
    await dialog.getByText("Together 133.5 %").waitFor();
    await assertAccessible(page);
    await dialog.getByRole("textbox", { name: "Per cent", exact: true }).first().fill("66.5");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByText(/66\.5.*, 16726 33\.5/).waitFor();
    await readInGerman(page, "Verkauft von");
  },
};
