import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asPartner, asVendor, choose, SCOPES, section } from "./scene.mjs";
import { owed } from "./channel.mjs";

/** What these pages owe as every page does. */
export const carePages = owed(
  [{ path: "/bundles", asks: "/api/bundles", empty: "There are no bundles yet.", filter: "lifecycle=draft", german: "Pakete" },
   { path: "/sales/layouts", asks: "/api/sales/mappings", empty: "No source has a layout of its own", filter: "q=none", german: "Spaltenzuordnungen" },
   { path: "/sales/aliases", asks: "/api/sales/aliases", empty: "There are no aliases", filter: "code=none", german: "Andere Namen" }],
  [
    { path: "/bundles/bun_1", asks: "/api/bundles/bun_1", german: "Was darin ist" },
    { path: "/segments/migration", asks: "/api/segments/migration", german: "Regeln mit früherer Bedeutung" },
    { path: "/sales/layouts/erp", asks: "/api/sales/mappings/erp", german: "Spalten" },
    { path: "/sales/layouts/erp/edit", asks: "/api/sales/mappings/erp", german: "Zuordnung ändern" },
    { path: "/sales/layouts/new", german: "Spalten einer Quelle zuordnen" },
    { path: "/sales/aliases/als_1", asks: "/api/sales/aliases/als_1", german: "Anderer Name" },
    { path: "/sales/aliases/als_1/edit", asks: "/api/sales/aliases/als_1", german: "Ändern, was er bedeutet" },
    { path: "/sales/aliases/new", german: "Anderen Namen hinzufügen" },
    { path: "/sales/aliases/import", german: "Datei mit anderen Namen senden" },
    { path: "/price-books/pbk_1/prices/15036", asks: "/api/price-books/pbk_1/prices/15036", german: "Preis von 15036" },
    { path: "/price-books/pbk_1/price/new", asks: "/api/price-books/pbk_1", german: "Preis setzen" },
  ],
);

/** Benefits of one partner, segments over time, bundles through their life, and histories. */
export const careStates = {
  async "one partner's benefits stand beside what it contributes, or it is said that nothing was worked out"({ page, gateway, expected }) {
    expected(/404/);
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/partners/par_1`);
    await page.getByRole("link", { name: "Benefits", exact: true }).click();
    const shown = section(page, "What it gets beside what it contributes");
    await shown.getByText("14.8% of its contribution").waitFor();
    await shown.getByText("between £180.00 and £295.00").waitFor();
    await assertAccessible(page);
    gateway.state.answers["/api/merits/par_1"] = problem(404, "Nothing was worked out for it.");
    await page.goto(`${gateway.origin}/partners/par_1/merit`);
    await page.getByText("Nothing was worked out for this partner yet.").waitFor();
  },

  async "a partner's segments tell when it came and went, and why it is not in another one"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/partners/par_1/segments`);
    await section(page, "When it entered and left").getByText("entered", { exact: true }).first().waitFor();
    const other = section(page, "Why it is in another segment, or not");
    await choose(other, page, "Segment", "Gold circle (gold-circle)");
    await other.getByText(/rule version 2/).waitFor();
    await assertAccessible(page);
    await page.goto(`${gateway.origin}/segments/seg_1`);
    const ask = section(page, "Ask of one partner");
    await ask.getByRole("textbox", { name: "Code", exact: true }).fill("12841");
    await ask.getByRole("button", { name: "Filter", exact: true }).click();
    await page.waitForURL(/partner=12841/);
    await ask.getByRole("link", { name: "Harbour Lights Ltd" }).waitFor();
    await assertAccessible(page);
    gateway.state.answers["/api/partners"] = { items: [] };
    await page.goto(`${gateway.origin}/segments/seg_1?partner=nobody`);
    await page.getByText("There is no partner with this code.").waitFor();
  },

  async "a rule with a former meaning is taken over once it is seen who enters and leaves"({ page, gateway, expected }) {
    expected(/412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    let tried = 0;
    answers["POST /api/segments/seg_1/migrate"] = (_, body, headers) => {
      tried++;
      assert.equal(headers["if-match"], '"1"');
      if (tried === 1) return problem(412, "It was changed meanwhile.");
      answers["/api/segments/migration"] = { items: [] };
      return { ...answers["/api/segments/seg_1"], version: 2 };
    };
    await page.goto(`${gateway.origin}/segments`);
    await page.getByRole("link", { name: "Rules with a former meaning" }).click();
    await section(page, "no-email").getByText("12841, 17450").waitFor();
    assert.equal(await section(page, "far").getByRole("button").count(), 0, "what is wrong cannot be taken over");
    await assertAccessible(page);
    await page.getByRole("button", { name: "Take over" }).click();
    const dialog = page.getByRole("dialog", { name: "Give no-email the present meaning" });
    await dialog.getByText("0 partners enter and 2 leave").waitFor();
    await dialog.getByRole("button", { name: "Take over" }).click();
    await dialog.getByText("It was changed meanwhile.").waitFor();
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Take over" }).click();
    await page.getByText("Every rule has the present meaning.").waitFor();
  },

  async "the vendor puts a bundle together and changes it, and sees what somebody else changed"({ page, gateway, expected }) {
    expected(/409|412/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const path = "/api/bundles/bun_1";
    await page.goto(`${gateway.origin}/bundles`);
    await page.getByRole("link", { name: "Put a bundle together" }).click();
    await page.getByRole("button", { name: "Add ASSORTED COLOURS SILK FAN" }).click();
    assert.equal(await page.getByRole("columnheader", { name: "Your price" }).count(), 0, "a vendor has no price of its own");
    await page.getByRole("textbox", { name: "Units of ASSORTED COLOURS SILK FAN", exact: true }).fill("3");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Three fans");
    await page.getByRole("textbox", { name: "Code", exact: true }).fill("fans");
    await page.getByRole("button", { name: "Add a service" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("This is needed.").waitFor();
    await page.getByRole("textbox", { name: "What you do", exact: true }).fill("Fitting");
    await assertAccessible(page);
    answers["POST /api/bundles"] = { status: 409, body: { title: "The code is taken", status: 409, code: "code-taken", detail: "There is a bundle fans." } };
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("There is a bundle fans.").waitFor();
    let sent;
    answers["POST /api/bundles"] = (_, body) => {
      sent = body;
      return Object.assign(answers[path], { ...body, lifecycle: "draft" });
    };
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: "Three fans" }).waitFor();
    assert.deepEqual(sent, { code: "fans", name: "Three fans", items: [{ productCode: "15036", quantity: 3 }], services: [{ name: "Fitting" }] });

    const stored = answers[path];
    Object.assign(stored, { version: 5, description: "For shops" });
    await page.goto(`${gateway.origin}/bundles/bun_1`);
    await page.getByRole("link", { name: "Change the bundle" }).click();
    await page.getByRole("textbox", { name: "Units of ASSORTED COLOURS SILK FAN", exact: true }).fill("4");
    answers[`PUT ${path}`] = (_, body, headers) => {
      if (headers["if-match"] !== `"${stored.version}"`) return { status: 412, body: { title: "The version is not the present one", status: 412, code: "precondition-failed" } };
      sent = body;
      return Object.assign(stored, body, { version: stored.version + 1 });
    };
    Object.assign(stored, { version: 6, name: "Fans in three" });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("row", { name: "Name Three fans Fans in three" }).waitFor();
    await page.getByRole("row", { name: "Products 4 × 15036 3 × 15036" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Go on from what is stored" }).click();
    await page.getByRole("textbox", { name: "Units of ASSORTED COLOURS SILK FAN", exact: true }).fill("5");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: "Fans in three" }).waitFor();
    assert.deepEqual(sent, { name: "Fans in three", description: "For shops", items: [{ productCode: "15036", quantity: 5 }], services: [{ name: "Fitting" }] });
  },

  async "a bundle names its products beside their codes, and by their codes alone where the names did not come"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    const { answers, asked } = gateway.state;
    const products = answers["/api/products"];
    answers["/api/products"] = (query) => ({ items: products.items.filter(({ code }) => (query.get("code") ?? code).split(",").includes(code)) });
    await page.goto(`${gateway.origin}/bundles`);
    await page.getByRole("row", { name: /Shop fit-out/ }).getByText(/12 × ASSORTED COLOURS SILK FAN, 2 × /).waitFor();
    assert.ok(asked.some(({ path }) => path === "/api/products?code=15036,15039&limit=2"), "all names are asked for at once");
    await page.getByRole("link", { name: "Shop fit-out" }).click();
    await page.getByRole("row", { name: "ASSORTED COLOURS SILK FAN 15036 12", exact: true }).waitFor();
    await assertAccessible(page);
    answers["/api/products"] = problem(503, "The catalogue is away.");
    await page.goto(`${gateway.origin}/bundles/bun_1`);
    await page.getByRole("row", { name: "15036 12", exact: true }).waitFor();
    gateway.reset();
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/bundles/bun_1`);
    await page.getByRole("row", { name: "ASSORTED COLOURS SILK FAN 15036 10", exact: true }).waitFor();
  },

  async "a bundle is offered and retired by whose it is, and by nobody else"({ page, gateway }) {
    await asPartner(gateway);
    const { answers } = gateway.state;
    const path = "/api/bundles/bun_1";
    answers[`POST ${path}/activate`] = () => Object.assign(answers[path], { lifecycle: "active", version: 2 });
    await page.goto(`${gateway.origin}/bundles/bun_1`);
    await section(page, "History").getByRole("listitem").first().waitFor();
    await page.getByRole("button", { name: "Activate" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Activate" }).click();
    await page.getByText("active", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Retire" }).waitFor();
    await assertAccessible(page);
    Object.assign(answers[path], { partnerId: undefined });
    await page.goto(`${gateway.origin}/bundles/bun_1`);
    await page.getByText("the vendor's", { exact: true }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Retire" }).count(), 0, "the vendor's is not a partner's to retire");
    gateway.reset();
    await asVendor(gateway);
    const mine = gateway.state.answers;
    mine[`POST ${path}/retire`] = () => Object.assign(mine[path], { lifecycle: "retired", version: 3 });
    await page.goto(`${gateway.origin}/bundles`);
    await page.getByRole("link", { name: "Shop fit-out" }).click();
    await page.getByRole("button", { name: "Retire" }).click();
    await page.getByRole("dialog", { name: "Retire Shop fit-out" }).getByRole("button", { name: "Retire" }).click();
    await page.getByText("retired", { exact: true }).waitFor();
    gateway.state.session.scopes = [...SCOPES.vendor_viewer, "catalog:read"];
    mine[path].lifecycle = "active";
    await page.goto(`${gateway.origin}/bundles/bun_1`);
    await page.getByText("active", { exact: true }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Retire" }).count(), 0, "who may only look retires nothing");
  },

  async "a quote and an agreement tell the vendor who changed them"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/quotes/quo_1`);
    await section(page, "History").getByRole("listitem").first().waitFor();
    await page.goto(`${gateway.origin}/agreements/agr_1`);
    await section(page, "History").getByRole("listitem").first().waitFor();
    await assertAccessible(page);
  },
};
