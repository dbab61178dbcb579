import assert from "node:assert/strict";
import { problem } from "../gateway.mjs";
import { asVendor } from "./scene.mjs";

/** Lists as files. */
export const exporting = {
  async "all that a list shows is saved as CSV, with its filters and its order"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/partners?status=active&sort=-name`);
    const save = page.getByRole("button", { name: "Export: Partners" });
    const [file] = await Promise.all([page.waitForEvent("download"), save.click()]);
    assert.equal(file.suggestedFilename(), "Partners.csv");
    assert.equal(gateway.state.asked.at(-1).path, "/api/partners?status=active&sort=-name");
    gateway.state.answers["/api/partners"] = problem(503, "The service gave no answer within 2 s.");
    await save.click();
    await page.getByText("The service gave no answer within 2 s.").waitFor();
  },
};
