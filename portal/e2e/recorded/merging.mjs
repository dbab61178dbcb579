import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asVendor, section } from "./scene.mjs";

/** A company that was entered twice. */
export const mergingStates = {
  async "a partner that was entered twice is merged once it is seen what follows"({ page, gateway, expected }) {
    expected(/400/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const partner = answers["/api/partners/par_1"];
    const preview = answers["/api/partners/par_1/merge"];
    answers["/api/partners/par_1/merge"] = (query) =>
      query.get("into") === preview.intoCode ? preview : problem(400, "into: Name a partner that you have.");
    let asked;
    answers["POST /api/partners/par_1/merge"] = (_, body) => {
      asked = body;
      answers["/api/partners/par_1"] = { ...partner, status: "ended", statusReason: body.reason, mergedInto: preview.into };
      return { partnerId: "par_1", partnerCode: partner.code, mergedInto: preview.into, version: partner.version + 1 };
    };
    await page.goto(`${gateway.origin}/partners/par_1/offboarding`);
    const twice = section(page, "Entered twice");
    const code = twice.getByRole("textbox", { name: "Code of the partner that goes on", exact: true });
    await code.fill("nobody");
    await twice.getByRole("button", { name: "Show what follows" }).click();
    await twice.getByText("Name a partner that you have.").waitFor();
    await code.fill(preview.intoCode);
    await twice.getByRole("button", { name: "Show what follows" }).click();
    await twice.getByText("Handed over, where the other one has not its like: deals, territories.").waitFor();
    await assertAccessible(page);
    await twice.getByRole("button", { name: "Merge" }).click();
    const window = page.getByRole("dialog", { name: `Merge into ${preview.intoName} (${preview.intoCode})` });
    await window.getByRole("textbox", { name: "Reason", exact: true }).fill("entered twice");
    await assertAccessible(page);
    await window.getByRole("button", { name: "Merge" }).click();
    await page.getByRole("link", { name: "It was entered twice; this partner goes on for it." }).waitFor();
    assert.deepEqual(asked, { into: preview.intoCode, reason: "entered twice" });
    assert.equal(await twice.count(), 0);
  },
};
