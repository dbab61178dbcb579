import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { choose, section } from "../recorded/scene.mjs";
import { api, run, signIn } from "./platform.mjs";

/** Programs, from the draft to a partner that has completed one. */
export const programs = {
  async "a program is drafted, corrected, published, and a partner enrolled and led through it"({ page, platform }) {
    await signIn(page, platform, platform.vendor);
    await page.getByRole("link", { name: "Programs" }).click();
    await page.getByRole("group", { name: "Programs" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Draft a program" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("This is needed.").first().waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(`Lamp school ${run}`);
    await page.getByRole("textbox", { name: "Code", exact: true }).fill(`lamps-${run}`);
    await choose(page.locator("main"), page, "Kind", "Sales");
    await page.getByRole("textbox", { name: "What step 1 asks", exact: true }).fill("Read the guide");
    await page.getByRole("textbox", { name: "Code of step 1", exact: true }).fill("guide");
    await page.getByRole("button", { name: "Add a step" }).click();
    await page.getByRole("textbox", { name: "What step 2 asks", exact: true }).fill("Hang a lamp");
    await page.getByRole("textbox", { name: "Code of step 2", exact: true }).fill("hang");
    await page.getByRole("group", { name: "Step 2 is" }).getByRole("checkbox").check({ force: true });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: `Lamp school ${run}` }).waitFor();
    const path = new URL(page.url()).pathname.replace("/programs", "/api/programs");
    assert.deepEqual((await api(page, platform, path)).steps.map((it) => [it.code, it.required]), [["guide", true], ["hang", false]]);
    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByRole("textbox", { name: "Description", exact: true }).fill("How lamps are sold");
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "About the program").getByText("How lamps are sold").waitFor();
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
    const taking = section(page, "Who takes part");
    const { items: [partner] } = await api(page, platform, "/api/partners?status=active&limit=1");
    await taking.getByRole("textbox", { name: "Partner's code", exact: true }).fill(partner.code);
    await taking.getByRole("button", { name: "Enrol the partner" }).click();
    const row = taking.getByRole("row", { name: partner.code });
    await row.getByText("0 of 2").waitFor();
    await assertAccessible(page);
    await row.getByRole("button", { name: "Record: Read the guide" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Record: Read the guide" }).click();
    await row.getByText("completed").waitFor();
    const { items } = await api(page, platform, `/api/enrolments?programCode=lamps-${run}`);
    assert.deepEqual(items.map((it) => [it.partnerCode, it.status]), [[partner.code, "completed"]]);
  },
};
