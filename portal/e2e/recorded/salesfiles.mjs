import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { asVendor, choose, SCOPES, section } from "./scene.mjs";

const GERMAN = "Händler;Artikel;Menge;Betrag;Datum\nHL-77;15036;2;1.234,50;28.11.2026\nHL-77;15036;1;viel;gestern\n";
const FILE = { name: "erp.csv", mimeType: "text/csv", buffer: Buffer.from(GERMAN) };

/** What a layout makes of the German file. */
const PREVIEW = {
  rows: [
    { line: 1, cells: { partnerCode: "HL-77", productCode: "15036", quantity: "2", soldAt: "2026-11-28", amount: "1234.50", currency: "GBP" }, errors: [] },
    {
      line: 2,
      cells: { partnerCode: "HL-77", productCode: "15036", quantity: "1", soldAt: "not gestern", amount: "viel", currency: "GBP" },
      errors: [
        { code: "amount-invalid", column: "amount", value: "viel", cure: "A decimal with no more places than the currency has." },
        { code: "sold-at-invalid", column: "soldAt", value: "not gestern", cure: "An instant such as 2026-03-01T09:30:00Z, or a local date, from 1900 to 2999." },
      ],
    },
  ],
};

/** A problem that names fields. */
function invalid(...errors) {
  const { status, body } = problem(400, "Some of the input is not valid.");
  return { status, body: { ...body, code: "invalid-input", errors } };
}

/** Columns of their own, and other names, of files of sales. */
export const salesFileStates = {
  async "the columns of a dropped file are matched, tried on its first lines and kept for its source"({ page, gateway, expected }) {
    expected(/404/);
    await asVendor(gateway);
    const { answers, asked } = gateway.state;
    const tried = [];
    answers["POST /api/sales/mappings/preview"] = (_, body) => {
      tried.push(body);
      return PREVIEW;
    };
    let saved;
    answers["/api/sales/mappings/kasse"] = () => saved && { source: "kasse", version: 1, changedAt: "2026-11-29T10:00:00Z", ...saved };
    answers["/api/sales/mappings/kasse/history"] = { items: [] };
    answers["PUT /api/sales/mappings/kasse"] = (_, body) => {
      saved = body;
      return { source: "kasse", version: 1, changedAt: "2026-11-29T10:00:00Z", ...body };
    };
    await page.goto(`${gateway.origin}/sales`);
    await page.getByRole("link", { name: "Column layouts" }).click();
    await page.getByRole("row", { name: "erp" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Match the columns of a source" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    assert.equal(await page.getByText("Say which column it is, or what it always is.").count(), 4, "nothing is saved that says nothing");
    await page.getByRole("textbox", { name: "Source", exact: true }).fill("kasse");
    await page.getByLabel("Drop a file here, or choose one").setInputFiles(FILE);
    await page.getByRole("textbox", { name: "Currency: always, or where it is empty", exact: true }).fill("GBP");
    const preview = section(page, "What becomes of the first lines");
    await preview.getByText("1 of 2 lines would be refused.").waitFor();
    await preview.getByRole("row", { name: /^2 HL-77/ }).getByText("amount is not valid").waitFor();
    await preview.getByText("A decimal with no more places than the currency has.").waitFor();
    const layout = tried.at(-1).layout;
    assert.deepEqual([layout.separator, layout.decimal, layout.dates, layout.header], [";", "comma", "dd.MM.yyyy", true]);
    assert.deepEqual(layout.columns.at(-1), { column: "currency", constant: "GBP" });
    await choose(section(page, "Columns"), page, "Amount", "not in the file");
    await assertAccessible(page);
    await assertFits(page, 390);
    await page.setViewportSize({ width: 1280, height: 800 });
    await choose(section(page, "Columns"), page, "Amount", "Betrag (1.234,50)");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL(/\/sales\/layouts\/kasse$/);
    await page.getByRole("row", { name: "Amount Betrag" }).waitFor();
    assert.deepEqual(saved.columns.find(({ column }) => column === "amount"), { column: "amount", name: "Betrag" });
    assert.ok(!asked.some(({ method, path }) => method === "POST" && path.startsWith("/api/sales/intakes")), "nothing was sent to be counted");
  },

  async "a layout that somebody else changed meanwhile is held beside what was typed, and one is removed with what follows"({ page, gateway, expected }) {
    expected(/412/);
    await asVendor(gateway);
    const { answers, asked } = gateway.state;
    const path = "/api/sales/mappings/erp";
    const puts = [];
    let stored = answers[path];
    answers[path] = () => stored;
    answers[`PUT ${path}`] = (_, body, headers) => {
      puts.push(headers["if-match"]);
      if (headers["if-match"] !== `"${stored.version}"`) return problem(412, "It was changed meanwhile.");
      stored = { ...stored, ...body, version: stored.version + 1 };
      return stored;
    };
    await page.goto(`${gateway.origin}/sales/layouts/erp`);
    await page.getByRole("row", { name: "Partner code Händler" }).waitFor();
    await assertAccessible(page);
    await page.getByRole("link", { name: "Change the layout" }).click();
    await page.getByRole("textbox", { name: "Days are written", exact: true }).fill("d.M.yyyy");
    stored = { ...stored, version: 2, dates: "yyyyMMdd" };
    await page.getByRole("button", { name: "Save" }).click();
    const conflict = page.getByRole("alert");
    await conflict.getByRole("row", { name: "Days are written d.M.yyyy yyyyMMdd" }).waitFor();
    await assertAccessible(page);
    await conflict.getByRole("button", { name: "Save mine over it" }).click();
    await page.waitForURL(/\/sales\/layouts\/erp$/);
    assert.deepEqual(puts, ['"1"', '"2"']);
    answers[`DELETE ${path}`] = { status: 204, body: {} };
    await page.getByRole("button", { name: "Remove the layout" }).click();
    const dialog = page.getByRole("dialog", { name: "Remove the layout of erp" });
    await dialog.getByText("What was counted stays.").waitFor();
    await dialog.getByRole("button", { name: "Remove the layout" }).click();
    await page.waitForURL(/\/sales\/layouts$/);
    assert.ok(asked.some(({ method, path: at }) => method === "DELETE" && at === path));
  },

  async "a file is read by the layout of the source it names, and one in columns that are not known leads to matching them"({ page, gateway, expected }) {
    expected(/400/);
    await asVendor(gateway);
    gateway.state.answers["POST /api/sales/intakes"] = invalid({ field: "partnerCode", code: "missing-column", cure: "Add the column, or change the mapping." });
    await page.goto(`${gateway.origin}/sales`);
    const drop = section(page, "Send a file");
    await drop.getByRole("textbox", { name: "Source", exact: true }).fill("erp");
    await drop.getByText("Files of this source are read by its own layout.").waitFor();
    await drop.getByRole("textbox", { name: "Source", exact: true }).fill("kasse");
    await page.getByLabel("Drop a file here, or choose one").setInputFiles(FILE);
    await drop.getByRole("link", { name: "Match the columns of this source" }).click();
    assert.equal(await page.getByRole("textbox", { name: "Source", exact: true }).inputValue(), "kasse");
  },

  async "aliases are found, added, changed and removed, and many come by a file or none of it"({ page, gateway, expected }) {
    expected(/40[09]/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const posts = [];
    answers["POST /api/sales/aliases"] = (_, body) => {
      posts.push(body);
      return body.code === "NOBODY"
        ? invalid({ field: "code", code: "unknown-partner", cure: "Name a partner that you have." })
        : { status: 201, body: { id: "als_3", version: 1, changedAt: "2026-11-29T10:00:00Z", ...body } };
    };
    await page.goto(`${gateway.origin}/sales/aliases`);
    await page.getByRole("row", { name: "Harbour Lts HL-1 partner" }).waitFor();
    await assertAccessible(page);
    const narrowed = page.waitForRequest(/\/api\/sales\/aliases\?kind=product/);
    await choose(page.getByRole("form", { name: "Filters" }), page, "Of a", "product");
    await page.waitForURL(/kind=product/);
    await narrowed;
    await page.getByRole("link", { name: "Add an alias" }).click();
    await page.getByRole("textbox", { name: "As lines write it", exact: true }).fill("Harbour");
    await page.getByRole("textbox", { name: "Means the code", exact: true }).fill("NOBODY");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Name a partner that you have.").waitFor();
    await assertAccessible(page);
    assert.equal(await page.getByRole("textbox", { name: "As lines write it", exact: true }).inputValue(), "Harbour", "what was typed stays");
    await page.getByRole("textbox", { name: "Means the code", exact: true }).fill("HL-1");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL(/\/sales\/aliases$/);
    assert.deepEqual(posts.at(-1), { kind: "partner", alias: "Harbour", code: "HL-1" });
    await page.getByRole("link", { name: "Send a file of aliases" }).click();
    answers["POST /api/sales/aliases/import"] = (_, { aliases }) =>
      aliases.some(({ code }) => code === "NOBODY")
        ? invalid({ field: "aliases[1].code", code: "unknown-partner", cure: "Name a partner that you have." })
        : { outcomes: { created: aliases.length } };
    const rows = page.getByRole("textbox", { name: "Its rows", exact: true });
    await rows.fill("alias,code\nAcme,HL-1\nLights,NOBODY\n");
    await page.getByRole("button", { name: "Take 2 aliases" }).click();
    await page.getByRole("row", { name: "2 Lights NOBODY" }).getByText("Name a partner that you have.").waitFor();
    await assertAccessible(page);
    await rows.fill("alias,code\nAcme,HL-1\nLights,HL-2\n");
    await page.getByRole("button", { name: "Take 2 aliases" }).click();
    await page.waitForURL(/\/sales\/aliases$/);
    await page.getByRole("link", { name: "Harbour Lts" }).click();
    await section(page, "History").getByRole("listitem").first().waitFor();
    answers["PUT /api/sales/aliases/als_1"] = (_, body, headers) => {
      posts.push({ ...body, on: headers["if-match"] });
      return { ...answers["/api/sales/aliases/als_1"], ...body, version: 2 };
    };
    await page.getByRole("link", { name: "Change what it means" }).click();
    await page.getByRole("textbox", { name: "Means the code", exact: true }).fill("HL-2");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL(/als_1$/);
    assert.deepEqual(posts.at(-1), { code: "HL-2", on: '"1"' });
    answers["DELETE /api/sales/aliases/als_1"] = { status: 204, body: {} };
    await page.getByRole("button", { name: "Remove" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    await page.waitForURL(/\/sales\/aliases$/);
  },

  async "held lines of all files are tried again and counted for another, once it is shown what becomes of them"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const [first, second] = await recorded("held");
    let held = [first, second];
    const sent = [];
    answers["/api/sales/held"] = () => held;
    answers["POST /api/sales/held/release"] = (query, body) => {
      sent.push(["release", query.get("dryRun"), body.select]);
      return { dryRun: query.get("dryRun") === "true", released: 1, held: 1, still: [second] };
    };
    answers["POST /api/sales/held/map"] = (query, body) => {
      sent.push(["map", query.get("dryRun"), body]);
      if (query.get("dryRun") !== "true") held = [second];
      return { dryRun: query.get("dryRun") === "true", released: 1, held: 0, still: [] };
    };
    await page.goto(`${gateway.origin}/sales/held`);
    await page.getByText("Tick lines, or narrow the list, to decide about them.").waitFor();
    await page.goto(`${gateway.origin}/sales/held?reason=partner-unknown`);
    await page.getByRole("button", { name: "Try again" }).click();
    const again = page.getByRole("dialog", { name: "Try held lines again" });
    await again.getByText(/^Would count\s*1$/).waitFor();
    await again.getByRole("row", { name: "T-3 HL-78" }).waitFor();
    await assertAccessible(page);
    await again.getByRole("button", { name: "Try again" }).click();
    await again.waitFor({ state: "detached" });
    assert.deepEqual(sent, [["release", "true", { reason: "partner-unknown" }], ["release", "false", { reason: "partner-unknown" }]]);
    await page.getByRole("checkbox", { name: "Choose T-1 of HL-77" }).check({ force: true });
    await page.getByRole("button", { name: "Count for another" }).click();
    const dialog = page.getByRole("dialog", { name: "Count held lines for another partner or product" });
    await dialog.getByRole("textbox", { name: "Partner code that is meant", exact: true }).fill("HL-1");
    await dialog.getByText(/^Would count\s*1$/).waitFor();
    await dialog.getByRole("checkbox", { name: /Keep it as an alias/ }).check({ force: true });
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("misspelt");
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Count for another" }).click();
    await page.getByRole("row", { name: "T-1" }).waitFor({ state: "detached" });
    const [, , body] = sent.at(-1);
    assert.deepEqual(body, { toPartnerCode: "HL-1", reason: "misspelt", saveAlias: true, select: { lines: [{ intakeId: first.intakeId, line: 1 }], partnerCode: "HL-77" } });
  },

  async "refused lines come as a file, and who may only look changes no layout and no alias"({ page, gateway }) {
    await asVendor(gateway);
    const { answers, asked } = gateway.state;
    Object.assign(answers["/api/sales/intakes/int_1"].outcomes, { refused: 1 });
    answers["/api/sales/intakes/int_1/report"] = [(await recorded("intake-report"))[1]];
    answers["/api/sales/intakes/int_1/refused"] = {};
    await page.goto(`${gateway.origin}/sales/int_1`);
    const file = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download the refused lines" }).click();
    assert.equal((await file).suggestedFilename(), "refused-int_1.csv");
    assert.ok(asked.some(({ path }) => path === "/api/sales/intakes/int_1/refused"));
    gateway.state.session.scopes = [...SCOPES.vendor_viewer, "sales:read"];
    await page.goto(`${gateway.origin}/sales/layouts/erp`);
    await page.getByRole("row", { name: "Partner code Händler" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Remove the layout" }).count(), 0);
    await page.goto(`${gateway.origin}/sales/aliases/als_1`);
    await section(page, "History").getByRole("listitem").first().waitFor();
    assert.equal(await page.getByRole("link", { name: "Change what it means" }).count(), 0);
    await page.goto(`${gateway.origin}/sales/layouts/new`);
    await page.getByRole("heading", { name: "Not for your role", level: 1 }).waitFor();
  },
};
