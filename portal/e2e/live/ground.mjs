import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { choose, section } from "../recorded/scene.mjs";
import { api, changed, run, signIn } from "./platform.mjs";

/** Ground is divided: on a line of this run's own, so that no other grant can stand in the way. */
export const ground = {
  async "a territory is made, whether it can be granted is asked first, then it is granted, and the next is told what stands against it"({ page, platform, expected }) {
    expected(/400/);
    await signIn(page, platform, platform.vendor);
    const { items: [holder, rival] } = await api(page, platform, "/api/partners?status=active&sort=code&limit=2");
    await page.getByRole("link", { name: "Territories" }).click();
    await page.getByRole("link", { name: "Make a territory" }).click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(`Fells ${run}`);
    await page.getByRole("textbox", { name: "Code", exact: true }).fill(`fells-${run}`);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("It needs a country").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Countries", exact: true }).fill("is");
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "What it is made of").getByText("Iceland").waitFor();
    const territory = { code: `fells-${run}` };
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Grants" }).click();
    await page.getByRole("link", { name: "Grant a territory" }).click();
    await page.getByRole("heading", { level: 1, name: "Grant a territory" }).waitFor();
    await newLine(page, platform, { partner: holder.code, territory: territory.code });
    await page.getByRole("button", { name: "Check first" }).click();
    await page.getByText("This is needed.").first().waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Partner's code", exact: true }).fill(holder.code);
    await page.getByRole("textbox", { name: "Territory's code", exact: true }).fill(territory.code);
    await page.getByRole("textbox", { name: "Product line", exact: true }).fill(`none-${run}`);
    await choose(page.locator("main"), page, "Grant", "exclusive");
    await page.getByLabel("First day", { exact: true }).fill(new Date().toISOString().slice(0, 10));
    await page.getByRole("button", { name: "Check first" }).click();
    await page.locator("[aria-invalid=true]").and(page.getByRole("textbox", { name: "Product line", exact: true })).waitFor();
    await page.getByRole("textbox", { name: "Product line", exact: true }).fill(`line-${run}`);
    await page.getByRole("button", { name: "Check first" }).click();
    await section(page, "What would come of it").getByText("can be issued at once", { exact: true }).waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Grant it" }).click();
    await page.getByRole("row", { name: `${territory.code} ${holder.code}` }).getByText("issued").waitFor();
    const { items } = await api(page, platform, `/api/grants?territoryCode=${territory.code}`);
    assert.deepEqual(items.map((it) => [it.partnerCode, it.kind, it.status]), [[holder.code, "exclusive", "issued"]]);

    await page.getByRole("link", { name: "Grant a territory" }).click();
    // The list that is left has a filter of the same name.
    await page.getByRole("heading", { level: 1, name: "Grant a territory" }).waitFor();
    await page.getByRole("textbox", { name: "Partner's code", exact: true }).fill(rival.code);
    await page.getByRole("textbox", { name: "Territory's code", exact: true }).fill(territory.code);
    await page.getByRole("textbox", { name: "Product line", exact: true }).fill(`line-${run}`);
    await page.getByLabel("First day", { exact: true }).fill(new Date().toISOString().slice(0, 10));
    await page.getByRole("button", { name: "Check first" }).click();
    await section(page, "What would come of it").getByText("would be refused", { exact: true }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Grant it" }).count(), 0);
  },

  async "a territory is opened, drawn with its outlets and as their table, with how crowded it is"({ page, platform }) {
    await signIn(page, platform, platform.franchisor);
    await page.getByRole("link", { name: "Territories" }).click();
    const { groups } = await api(page, platform, "/api/distribution?by=territory");
    const worst = groups.reduce((one, other) => (other.index.index > one.index.index ? other : one));
    const { items: [territory] } = await api(page, platform, `/api/territories?code=${worst.code}`);
    await page.getByRole("link", { name: territory.name }).click();
    await section(page, "Drawn").getByRole("img", { name: /outlets with the radius/ }).waitFor();
    const { mostCovered: [first], index } = await api(page, platform, `/api/territories/${territory.id}/distribution`);
    await section(page, "Crowding").getByText(String(index.index), { exact: true }).waitFor();
    await section(page, "Crowding").getByRole("row", { name: first.code }).waitFor();
    await assertAccessible(page);
    const { items: [outlet] } = await api(page, platform, `/api/outlets?subdivision=${territory.subdivisions.join(",")}&status=open&sort=code&limit=1`);
    await section(page, "Drawn").getByRole("row", { name: outlet.code }).first().getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: outlet.name }).waitFor();
    await section(page, "When it was placed").getByText(outlet.decision.reasons[0].text).waitFor();
    await assertAccessible(page);
  },
};

/** A product line that no run had before, once the service that grants ground has heard of it. */
async function newLine(page, platform, { partner, territory }) {
  const productLine = `line-${run}`;
  await changed(page, platform, "POST", "/api/products", { code: `fells-${run}`, name: `Fells ${run}`, productLine });
  const known = async () => {
    const { cookies } = await page.context().storageState();
    const proof = cookies.find((cookie) => cookie.name === "PORTAL-XSRF-TOKEN").value;
    const data = { partner, territory, productLine, kind: "open", from: new Date().toISOString().slice(0, 10) };
    const answer = await page.request.post(`${platform.origin}/api/grants/check`, { data, headers: { "X-XSRF-TOKEN": proof } });
    return answer.ok();
  };
  const until = Date.now() + 10_000;
  while (!(await known())) assert.ok(Date.now() < until, `${productLine} is known where ground is granted`);
}
