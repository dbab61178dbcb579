import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { section } from "../recorded/scene.mjs";
import { api, signIn } from "./platform.mjs";

/** The ladder, tried and left as it was: other journeys stand on it. */
export const tiers = {
  async "a change of the ladder is tried before it is saved, and a rule that cannot be read told with its place"({ page, platform, expected }) {
    expected(/400/);
    await signIn(page, platform, platform.vendor);
    await page.getByRole("link", { name: "Tiers", exact: true }).click();
    const before = await api(page, platform, "/api/tier-rules");
    await section(page, before.tiers.at(-1).name).getByText(before.tiers.at(-1).condition, { exact: true }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Change the ladder" }).click();
    const save = page.getByRole("button", { name: "Save" });
    await save.waitFor();
    assert.ok(await save.isDisabled());
    const top = section(page, `Rung ${before.tiers.length - 1}`).getByRole("textbox", { name: "Takes", exact: true });
    await top.fill("revenu12m > 1.0");
    await page.getByRole("button", { name: "See who would move" }).click();
    await page.getByText(`tiers[${before.tiers.length - 1}].condition`).waitFor();
    await assertAccessible(page);
    await top.fill("revenue12m >= 0.0");
    await page.getByRole("button", { name: "See who would move" }).click();
    const run = section(page, "Who would move");
    await run.getByText(/of .* partners would move/).waitFor();
    assert.ok(await save.isEnabled());
    await assertAccessible(page);
    await top.fill("revenue12m >= 1.0");
    assert.ok(await save.isDisabled(), "what was tried is not what stands there now");
    assert.equal((await api(page, platform, "/api/tier-rules")).version, before.version);
  },
};
