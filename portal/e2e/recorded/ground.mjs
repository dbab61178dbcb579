import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor, choose, section } from "./scene.mjs";

const TERRITORY = "/api/territories/ter_1";
const GRANT = "/api/grants/gra_1";
const HOLDER = { grantId: "gra_1", partnerId: "par_1", partnerCode: "14641", productLine: "chicken" };
const MOVES = {
  conflicts: [],
  grants: [{ ...HOLDER, kind: "exclusive" }],
  outlets: [{ kind: "outlet", id: "out_1", name: "KFC-00017", partnerId: "par_1", enters: true }],
  outletsMoving: 1,
  deals: [{ kind: "deal", id: "dea_1", name: "Brightwater Garden Centres Ltd", partnerId: "par_1", enters: false }],
  dealsMoving: 1400,
};
const CONTESTED = { ...HOLDER, outcome: "refuse", reasons: [{ code: "overlaps-exclusive", text: "It would overlap the exclusive grant of 16726.", facts: {} }] };

/** Territories and grants that become others. */
export const groundStates = {
  async "a territory is redrawn from a day on, once it is seen who and what moves"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const territory = answers[TERRITORY];
    const asked = [];
    answers[`POST ${TERRITORY}/preview`] = (_, body) => asked.push(body) && { ...MOVES, conflicts: [CONTESTED] };
    await page.goto(`${gateway.origin}/territories/ter_1`);
    await section(page, "Overlaps").getByRole("row", { name: /US-DC.*12\.5/ }).waitFor();
    await page.getByRole("link", { name: "Redraw" }).click();
    await page.getByRole("textbox", { name: "Subdivisions", exact: true }).fill("");
    await page.getByRole("button", { name: "See who and what moves" }).click();
    await page.getByText("It needs a country, a part of one or postal codes.").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Subdivisions", exact: true }).fill("US-MD, US-DC");
    await page.getByLabel("From the day on").fill("2027-01-01");
    await page.getByRole("button", { name: "See who and what moves" }).click();
    const moves = section(page, "Who and what moves");
    await moves.getByText("It would overlap the exclusive grant of 16726.").waitFor();
    assert.equal(await moves.getByRole("button", { name: "Redraw" }).count(), 0);
    await assertAccessible(page);
    answers[`POST ${TERRITORY}/preview`] = (_, body) => asked.push(body) && MOVES;
    await page.getByRole("button", { name: "See who and what moves" }).click();
    await moves.getByRole("row", { name: "KFC-00017 comes in" }).waitFor();
    await moves.getByRole("row", { name: "Brightwater Garden Centres Ltd goes out" }).waitFor();
    await moves.getByText("1 of 1,400").waitFor();
    await moves.getByRole("row", { name: "14641 chicken exclusive" }).waitFor();
    await readInGerman(page, "kommt hinein");
    answers[`POST ${TERRITORY}/amend`] = (_, { area, from, reason }, headers) => {
      assert.deepEqual([{ area, from }, headers["if-match"]], [asked[1], `"${territory.version}"`]);
      return Object.assign(territory, { version: territory.version + 1, planned: { area: { ...territory.area, ...area }, from, reason } });
    };
    await moves.getByRole("button", { name: "Redraw" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("the district joins");
    await assertAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Redraw" }).click();
    await page.getByText("From 1 Jan 2027 on: US-MD; US-DC").waitFor();
    await page.getByText("the district joins").waitFor();
    assert.deepEqual([asked[1].area.subdivisions, asked[1].from], [["US-MD", "US-DC"], "2027-01-01"]);
    await readInGerman(page, "Ab 01.01.2027");
  },

  async "a preview is asked for anew once other ground is typed"({ page, gateway }) {
    await asVendor(gateway);
    gateway.state.answers[`POST ${TERRITORY}/preview`] = { ...MOVES, outlets: [], outletsMoving: 0, deals: [], dealsMoving: 0, grants: [] };
    await page.goto(`${gateway.origin}/territories/ter_1/redraw`);
    await page.getByRole("button", { name: "See who and what moves" }).click();
    await page.getByText("No outlet comes in or goes out.").waitFor();
    await page.getByText("No open deal comes in or goes out.").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Countries", exact: true }).fill("CA");
    await section(page, "Who and what moves").waitFor({ state: "detached" });
  },

  async "a territory is put below another one, told whose it becomes"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const territory = gateway.state.answers[TERRITORY];
    gateway.state.answers[`PUT ${TERRITORY}/parent`] = problem(409, "It would lie in itself.");
    await page.goto(`${gateway.origin}/territories/ter_1`);
    await page.getByRole("button", { name: "Move" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Whoever holds the territory above holds them, too").waitFor();
    await dialog.getByRole("textbox", { name: "Lies in", exact: true }).fill("US-EAST");
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Move" }).click();
    await dialog.getByText("It would lie in itself.").waitFor();
    gateway.state.answers[`PUT ${TERRITORY}/parent`] = (_, { parent }) => Object.assign(territory, { above: [parent], version: territory.version + 1 });
    await dialog.getByRole("button", { name: "Move" }).click();
    await section(page, "What it is made of").getByText("US-EAST").waitFor();
  },

  async "a territory is called something else, and its ground is sent back as it was"({ page, gateway, expected }) {
    expected(/412/);
    await asVendor(gateway);
    const territory = gateway.state.answers[TERRITORY];
    const { version } = territory;
    gateway.state.answers[`PUT ${TERRITORY}`] = problem(412, "Somebody else changed it.");
    await page.goto(`${gateway.origin}/territories/ter_1`);
    await page.getByRole("button", { name: "Rename" }).click();
    const dialog = page.getByRole("dialog");
    const name = dialog.getByRole("textbox", { name: "Name", exact: true });
    assert.equal(await name.inputValue(), territory.name);
    const rename = dialog.getByRole("button", { name: "Rename" });
    await name.fill(" ");
    assert.equal(await rename.isDisabled(), true);
    await name.fill("Baltimore and around");
    await assertAccessible(page);
    await rename.click();
    await dialog.getByText("Somebody else changed it.").waitFor();
    gateway.state.answers[`PUT ${TERRITORY}`] = (_, body, headers) => {
      assert.equal(headers["if-match"], `"${version}"`);
      assert.deepEqual(body.area.countries, territory.area.countries);
      assert.deepEqual(body.area.polygons.map(({ geometry }) => geometry), territory.area.polygons.map(({ geometry }) => geometry));
      return Object.assign(territory, { name: body.name, version: version + 1 });
    };
    await rename.click();
    await page.getByRole("heading", { level: 1, name: "Baltimore and around" }).waitFor();
    await readInGerman(page, "Umbenennen");
    await assertFits(page, 320);
  },

  async "a grant shows what is carved out of it, and other terms follow its own"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    const grant = answers[GRANT];
    answers["/api/grants"] = { items: [grant] };
    await page.goto(`${gateway.origin}/grants`);
    await page.getByText("Not exclusive in: US-MD-BAL").waitFor();
    await page.getByRole("link", { name: "US-MD", exact: true }).click();
    await section(page, "What is granted").getByText("US-MD-BAL").waitFor();
    const renewal = section(page, "Renew or change it");
    await choose(renewal, page, "Grant", "limited");
    await renewal.getByRole("button", { name: "Renew" }).click();
    await renewal.getByText("A whole number from 1.").waitFor();
    await renewal.getByText("This is needed.").waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Nicht exklusiv in");
    await renewal.getByRole("textbox", { name: "Most partners beside each other", exact: true }).fill("2");
    await renewal.getByLabel("First day after it").fill("2028-01-01");
    await renewal.getByRole("textbox", { name: "Reason", exact: true }).fill("another year");
    answers[`POST ${GRANT}/renew`] = problem(409, "Somebody else holds it from then on.");
    await renewal.getByRole("button", { name: "Renew" }).click();
    await renewal.getByText("Somebody else holds it from then on.").waitFor();
    answers[`POST ${GRANT}/renew`] = (_, body, headers) => {
      assert.deepEqual(body, { kind: "limited", limit: 2, until: "2028-01-01", reason: "another year" });
      assert.ok(headers["if-match"] === `"${grant.version}"` && headers["idempotency-key"].length > 0);
      const { carveOuts: _carveOuts, ...rest } = grant;
      answers["/api/grants/gra_2/history"] = { items: [] };
      return (answers["/api/grants/gra_2"] = { ...rest, id: "gra_2", kind: body.kind, limit: body.limit, from: "2027-01-01", until: body.until });
    };
    await renewal.getByRole("button", { name: "Renew" }).click();
    await section(page, "What is granted").getByText("limited, 2").waitFor();
    await section(page, "What is granted").getByText("1 Jan 2027").waitFor();
  },

  async "an exclusive grant leaves out what is carved of it"({ page, gateway }) {
    await asVendor(gateway);
    const asked = [];
    gateway.state.answers["POST /api/grants/check"] = (_, body) => asked.push(body) && { ...gateway.state.answers[GRANT].decision, outcome: "issue", reasons: [] };
    gateway.state.answers["POST /api/placements/what-if"] = (await recorded("what-if")).grant;
    await page.goto(`${gateway.origin}/grants/new`);
    await choose(page, page, "Grant", "exclusive");
    await page.getByRole("textbox", { name: "Partner's code", exact: true }).fill("14641");
    await page.getByRole("textbox", { name: "Territory's code", exact: true }).fill("US-MD");
    await page.getByRole("textbox", { name: "Product line", exact: true }).fill("chicken");
    await page.getByRole("textbox", { name: "Not exclusive in", exact: true }).fill("US-MD-BAL, US-MD-AA");
    await page.getByLabel("First day", { exact: true }).fill("2027-01-01");
    await assertAccessible(page);
    await page.getByRole("button", { name: "Check first" }).click();
    await page.getByText("can be issued at once").waitFor();
    assert.deepEqual(asked[0].carveOuts, ["US-MD-BAL", "US-MD-AA"]);
  },

  async "a grant is for every product line, and is listed so"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const asked = [];
    answers["POST /api/grants/check"] = (_, body) => asked.push(body) && { ...answers[GRANT].decision, outcome: "issue" };
    answers["POST /api/placements/what-if"] = (await recorded("what-if")).grant;
    answers["POST /api/grants"] = (_, { productLine, kind }) => {
      const { carveOuts: _carveOuts, ...rest } = answers[GRANT];
      answers[GRANT] = { ...rest, productLine, kind };
      answers["/api/grants"] = { items: [answers[GRANT]] };
      return answers[GRANT];
    };
    await page.goto(`${gateway.origin}/grants/new`);
    await page.getByRole("textbox", { name: "Partner's code", exact: true }).fill("14641");
    await page.getByRole("textbox", { name: "Territory's code", exact: true }).fill("US-MD");
    await page.getByLabel("First day", { exact: true }).fill("2027-01-01");
    await page.getByRole("button", { name: "Check first" }).click();
    await page.getByText("This is needed.").waitFor();
    await choose(page, page, "Product lines", "every product line, those to come as well");
    await page.getByRole("textbox", { name: "Product line", exact: true }).waitFor({ state: "detached" });
    await readInGerman(page, "jede Produktlinie, auch künftige");
    await page.getByRole("button", { name: "Check first" }).click();
    await page.getByText("can be issued at once").waitFor();
    await assertAccessible(page);
    assert.deepEqual([asked.length, asked[0].productLine], [1, "*"]);
    await page.getByRole("button", { name: "Grant it" }).click();
    await page.getByRole("cell", { name: "every product line" }).waitFor();
    await readInGerman(page, "jede Produktlinie");
    await page.getByRole("link", { name: "US-MD", exact: true }).click();
    await page.getByRole("heading", { name: "US-MD, every product line" }).waitFor();
  },

  async "a territory says what it is joined with and what is cut out of it, and keeps both when it is redrawn"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const none = { countries: [], subdivisions: [], postalCodes: [], polygons: [] };
    const and = [{ ...none, postalCodes: [{ within: "US", codes: ["206*", "207*"] }] }];
    const not = { ...none, postalCodes: [{ within: "US", codes: ["21201"] }] };
    Object.assign(answers[TERRITORY].area, { and, not });
    await page.goto(`${gateway.origin}/territories/ter_1`);
    const parts = section(page, "What it is made of");
    await parts.getByText("As far as it lies in").waitFor();
    await parts.getByText("US: 21201").waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Soweit es liegt in");
    const asked = [];
    answers[`POST ${TERRITORY}/preview`] = (_, body) => asked.push(body) && { ...MOVES, grants: [], outlets: [], outletsMoving: 0, deals: [], dealsMoving: 0 };
    await page.getByRole("link", { name: "Redraw" }).click();
    const within = page.getByRole("group", { name: "As far as it lies in (1)" });
    assert.equal(await within.getByRole("textbox", { name: "Postal codes", exact: true }).inputValue(), "US: 206*, 207*");
    await page.getByRole("button", { name: "See who and what moves" }).click();
    await section(page, "Who and what moves").waitFor();
    const sent = ({ polygons: _polygons, ...typed }) => typed;
    assert.deepEqual([asked[0].area.and, asked[0].area.not], [and.map(sent), sent(not)]);
    await within.getByRole("textbox", { name: "Postal codes", exact: true }).fill("");
    await page.getByRole("button", { name: "See who and what moves" }).click();
    await within.getByText("It needs a country, a part of one or postal codes.").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Leave out ground 1" }).click();
    await page.getByRole("button", { name: "Cut nothing out" }).click();
    await page.getByRole("button", { name: "See who and what moves" }).click();
    await section(page, "Who and what moves").waitFor();
    assert.deepEqual([asked[1].area.and, asked[1].area.not], [undefined, undefined]);
  },

  async "a territory is made without what is cut out of it"({ page, gateway }) {
    await asVendor(gateway);
    const asked = [];
    gateway.state.answers["POST /api/territories"] = (_, body) => asked.push(body) && gateway.state.answers[TERRITORY];
    await page.goto(`${gateway.origin}/territories/new`);
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Germany without Bavaria");
    await page.getByRole("textbox", { name: "Code", exact: true }).fill("DE-REST");
    await page.getByRole("textbox", { name: "Countries", exact: true }).fill("DE");
    await page.getByRole("button", { name: "Cut ground out of it" }).click();
    await page.getByRole("group", { name: "Without" }).getByRole("textbox", { name: "Subdivisions", exact: true }).fill("DE-BY");
    await page.getByRole("button", { name: "Let it lie in other ground as well" }).click();
    await page.getByRole("group", { name: "As far as it lies in (1)" }).getByRole("textbox", { name: "Postal codes", exact: true }).fill("DE: 1*, 2*");
    await assertAccessible(page);
    await readInGerman(page, "Soweit es liegt in (1)");
    await page.getByRole("button", { name: "Save" }).click();
    await section(page, "What it is made of").waitFor();
    assert.deepEqual(asked[0].area.not, { countries: [], subdivisions: ["DE-BY"], postalCodes: [] });
    assert.deepEqual(asked[0].area.and, [{ countries: [], subdivisions: [], postalCodes: [{ within: "DE", codes: ["1*", "2*"] }] }]);
  },
};
