import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor, SCOPES, section } from "./scene.mjs";

/** Which ground a place is. */
export const whereStates = {
  async "a place is found by its degrees, with the ground, who has it and who is near"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const asked = [];
    const located = answers["/api/territories/locate"];
    answers["/api/territories/locate"] = (query) => asked.push(Object.fromEntries(query)) && located;
    const grants = [];
    answers["/api/grants"] = (query) => grants.push(Object.fromEntries(query)) && { items: [answers["/api/grants/gra_1"]] };
    await page.goto(`${gateway.origin}/ground/map`);
    await page.getByRole("main").getByRole("link", { name: "Where is this?" }).click();
    await page.getByRole("button", { name: "Find it" }).click();
    await page.getByText("Give degrees, or a country.").waitFor();
    await page.getByRole("textbox", { name: "Degrees north", exact: true }).fill("29.8");
    await page.getByRole("button", { name: "Find it" }).click();
    await page.getByText("Give both degrees, or neither.").waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Degrees east", exact: true }).fill("-95.7");
    await page.getByRole("button", { name: "Find it" }).click();
    await page.waitForURL(/lat=29\.8&lon=-95\.7/);
    await section(page, "Territories").getByRole("link", { name: "Maryland" }).waitFor();
    await section(page, "Territories").getByText("It may lie in others by their postal codes", { exact: false }).waitFor();
    await section(page, "Grants").getByRole("link", { name: "US-MD, merchandise" }).waitFor();
    await section(page, "Outlets").getByRole("row", { name: /^KFC 1 14641 .*11\.1 km covers the place/ }).waitFor();
    assert.equal(await section(page, "Outlets").getByText("KFC 2", { exact: true }).count(), 0, "it is 270 km away");
    assert.deepEqual(asked[0], { lat: "29.8", lon: "-95.7" });
    assert.deepEqual([grants[0].territoryId, grants[0].status], ["ter_1", "issued,review"]);
    await assertAccessible(page);
    await readInGerman(page, "umfasst den Ort");
    assert.match(await page.getByRole("main").getByRole("link", { name: "On the map" }).getAttribute("href"), /bbox=/);
  },

  async "a place is found by its postal code, or told to lie nowhere"({ page, gateway, expected }) {
    expected(/400/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    answers["/api/territories/locate"] = { items: [], region: "US", notLookedAt: ["polygons"] };
    await page.goto(`${gateway.origin}/ground/where`);
    await page.getByRole("textbox", { name: "Postal code", exact: true }).fill("20774");
    await page.getByRole("button", { name: "Find it" }).click();
    await page.getByText("A postal code needs its country.").waitFor();
    await page.getByRole("textbox", { name: "Country or part of it", exact: true }).fill("us");
    await page.getByRole("button", { name: "Find it" }).click();
    await page.getByText("It lies in no territory as far as that can be told.").waitFor();
    await page.getByText("For the outlets near it, give degrees.").waitFor();
    await assertAccessible(page);
    await assertFits(page, 390);
    answers["/api/territories/locate"] = { status: 400, body: { title: "Invalid", status: 400, errors: [{ field: "region", code: "unknown-region", cure: "Give a country of ISO 3166-1." }] } };
    await page.getByRole("textbox", { name: "Country or part of it", exact: true }).fill("XX");
    await page.getByRole("button", { name: "Find it" }).click();
    await page.getByText("Give a country of ISO 3166-1.").waitFor();
    assert.equal(await page.getByRole("textbox", { name: "Postal code", exact: true }).inputValue(), "20774");
  },

  async "several places are found at once, and lines that are none are named"({ page, gateway }) {
    await asVendor(gateway);
    const asked = [];
    gateway.state.answers["POST /api/territories/locate"] = (_, body) => asked.push(body) && { items: [{ id: "Laurel", territories: ["US-MD", "US-EAST"], region: "US-MD", notLookedAt: [] }, { id: "Berlin", territories: [], region: "DE", notLookedAt: ["postal_codes"] }] };
    await page.goto(`${gateway.origin}/ground/where`);
    const several = section(page, "Several places");
    await several.getByRole("textbox").fill("Laurel; 39.1; -76.8\nBerlin; 99; 13");
    await several.getByRole("button", { name: "Find them" }).click();
    await several.getByText("These lines are no places: 2.").waitFor();
    await assertAccessible(page);
    await several.getByRole("textbox").fill("Laurel; 39.1; -76.8\nBerlin; DE");
    await several.getByRole("button", { name: "Find them" }).click();
    await several.getByRole("row", { name: "Laurel US-MD, US-EAST US-MD" }).waitFor();
    await several.getByRole("row", { name: "Berlin in none DE" }).waitFor();
    assert.deepEqual(asked, [{ places: [{ id: "Laurel", lat: 39.1, lon: -76.8 }, { id: "Berlin", region: "DE" }] }]);
    await readInGerman(page, "in keinem");
  },

  async "an outlet and a customer lead to whose ground they are on, and who may not see ground is not led there"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/outlets/out_1`);
    await section(page, "Where it stands").getByRole("link", { name: "38.8995, -76.7914" }).click();
    await page.waitForURL(/ground\/where\?lat=38\.89953/);
    await section(page, "Territories").getByRole("link", { name: "Maryland" }).waitFor();
    await page.goto(`${gateway.origin}/accounts/acc_7`);
    await page.getByRole("link", { name: "GB NR1 1AA" }).click();
    await page.waitForURL(/region=GB&postalCode=NR1\+1AA|region=GB&postalCode=NR1%201AA/);
    gateway.state.session.scopes = SCOPES.vendor_viewer;
    await page.goto(`${gateway.origin}/accounts/acc_7`);
    await section(page, "What it is told by").waitFor();
    assert.equal(await page.getByRole("link", { name: "GB NR1 1AA" }).count(), 0);
    await page.goto(`${gateway.origin}/ground/where`);
    await page.getByRole("heading", { name: "Not for your role" }).waitFor();
  },
};
