import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asVendor, choose, SCOPES, section } from "./scene.mjs";

const SUCCESSOR = { partnerId: "par_2", partnerCode: "15932", name: "Quayside Lighting", grants: 1, deals: 0, outlets: 0 };
const DORMANT = { partnerId: "par_1", partnerCode: "12841", name: "Harbour Lights Ltd", status: "suspended", held: { grants: 1, deals: 1, outlets: 0 } };

/** Partners that leave, and what they held. */
export const offboardingStates = {
  async "what a partner holds is planned thing by thing before it ends"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const consequences = answers["/api/offboarding/par_1"];
    Object.assign(consequences, { partnerId: "par_1", successors: [SUCCESSOR] });
    consequences.grants[0].candidates = ["par_2"];
    answers["PUT /api/offboarding/par_1"] = problem(409, "This partner may take nothing over.");
    await page.goto(`${gateway.origin}/partners/par_1`);
    await page.getByRole("link", { name: "When it ends" }).click();
    const grant = section(page, "Thing by thing").getByRole("row", { name: "GB, merchandise" });
    await grant.getByText("ended", { exact: true }).waitFor();
    await section(page, "Thing by thing").getByText("nobody could").waitFor();
    await assertAccessible(page);
    await choose(grant, page, "Who takes over GB, merchandise", "Quayside Lighting (15932)");
    await choose(section(page, "When it ends"), page, "Deals", "are kept");
    const days = section(page, "When it ends").getByRole("textbox", { name: "Days of notice for territories", exact: true });
    await days.fill("soon");
    await page.getByText("Whole days, 730 at most.").waitFor();
    assert.ok(await page.getByRole("button", { name: "Save the plan" }).isDisabled());
    await assertAccessible(page);
    await days.fill("30");
    await page.getByRole("button", { name: "Save the plan" }).click();
    await page.getByText("This partner may take nothing over.").waitFor();
    answers["PUT /api/offboarding/par_1"] = (_, body) => {
      assert.deepEqual(body, { handovers: [{ id: consequences.grants[0].grantId, successor: "par_2" }], deals: "keep", noticeDays: 30 });
      consequences.plan = { deals: "keep", noticeDays: 30, handovers: [{ id: consequences.grants[0].grantId, successorId: "par_2" }] };
      consequences.grants[0].becomes = "handed_over";
      return consequences;
    };
    await page.getByRole("button", { name: "Save the plan" }).click();
    await grant.getByText("handed over").waitFor();
    assert.equal(await days.inputValue(), "30");
  },

  async "who left and still holds something is listed, and the rule for the others kept"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/offboarding`);
    await page.getByText("Nobody that left holds anything.").waitFor();
    await assertAccessible(page);
    answers["/api/offboarding"] = { items: [DORMANT] };
    let kept;
    answers["PUT /api/offboarding-rule"] = (_, body) => (kept = body);
    await page.goto(`${gateway.origin}/offboarding`);
    await page.getByRole("row", { name: "Harbour Lights Ltd suspended 1 1 0" }).waitFor();
    await choose(section(page, "What is done by default"), page, "Outlets", "are kept");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("The rule is saved; it concerns those that end from now on.").waitFor();
    await assertAccessible(page);
    assert.deepEqual(kept, { noticeDays: 0, deals: "release", outlets: "keep" });
    answers["/api/offboarding"] = problem(503, "The service gave no answer within 2 s.");
    await page.goto(`${gateway.origin}/offboarding`);
    await page.getByText("Not available at the moment.").waitFor();
    gateway.state.session.scopes = [...SCOPES.vendor_viewer, "territories:read"];
    await page.goto(`${gateway.origin}/offboarding`);
    await section(page, "What is done by default").getByText("are released").waitFor();
    assert.equal(await page.getByRole("button", { name: "Save" }).count(), 0);
    gateway.state.session.scopes = ["partners:read"];
    await page.goto(`${gateway.origin}/offboarding`);
    await page.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
  },
};
