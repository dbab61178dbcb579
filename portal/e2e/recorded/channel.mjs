import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asVendor } from "./scene.mjs";

/** The vendor's pages of lists: where each is, what it asks, what it says when there is nothing. */
const LISTS = [
  { path: "/products", asks: "/api/products", empty: "There are no products yet.", filter: "q=none", german: "Produkte" },
  { path: "/insights/diagnoses", asks: "/api/diagnoses", empty: "There are no diagnoses yet.", filter: "verdict=behind", german: "Diagnosen" },
  { path: "/insights/scorecards", asks: "/api/scorecards", empty: "There are no scorecards yet.", filter: "q=none", german: "Kennzahlen" },
  { path: "/insights/portfolio", asks: "/api/portfolio", empty: "No partner has a place yet.", filter: "place=part", german: "Portfolio" },
  { path: "/insights/merits", asks: "/api/merits", empty: "There is nothing to compare yet.", filter: "standing=more", german: "Leistung und Gegenleistung" },
  { path: "/programs", asks: "/api/programs", empty: "There are no programs yet.", filter: "kind=sales", german: "Programme" },
  { path: "/price-books", asks: "/api/price-books", empty: "There are no price books yet.", filter: "kind=agent", german: "Preislisten" },
];

/** Pages about one thing, and about the whole. */
const PAGES = [
  { path: "/products/prd_1", asks: "/api/products/prd_1", german: "Preise je Preisliste" },
  { path: "/products/import", asks: "/api/products/import", german: "Datei mit Produkten senden" },
  { path: "/price-books/pbk_1", asks: "/api/price-books/pbk_1", german: "Preise in dieser Liste" },
  { path: "/partners/import", asks: "/api/partners/import", german: "Datei mit Partnern senden" },
  { path: "/partners/import?report=imp_1", asks: "/api/partners/import/imp_1", german: "Was aus der Datei wurde" },
  { path: "/territories/import", asks: "/api/territories/import", german: "Datei mit Gebieten senden" },
  { path: "/outlets/import", asks: "/api/outlets/import", german: "Datei mit Standorten senden" },
  { path: "/programs/import", asks: "/api/enrolments/import", german: "Datei mit Einschreibungen senden" },
  { path: "/price-books/pbk_1/import", asks: "/api/price-books/pbk_1/prices/import", german: "Datei mit Preisen senden" },
  { path: "/programs/enrolments/enr_1", asks: "/api/enrolments/enr_1", german: "Teilnahme" },
  { path: "/programs/prg_1", asks: "/api/programs/prg_1", german: "Wer teilnimmt" },
  { path: "/programs/prg_1/edit", asks: "/api/programs/prg_1", german: "Entwurf bearbeiten" },
  { path: "/programs/new", german: "Programm entwerfen" },
  { path: "/tiers", asks: "/api/tier-rules", german: "Wer wo steht" },
  { path: "/tiers/edit", asks: "/api/tier-rules", german: "Leiter ändern" },
  { path: "/outlets/out_1", asks: "/api/outlets/out_1", german: "Wo er steht" },
  { path: "/territories/new", german: "Gebiet anlegen" },
  { path: "/territories/ter_1", asks: "/api/territories/ter_1", german: "Woraus es besteht" },
  { path: "/insights/concentration", asks: "/api/concentration", german: "Konzentration" },
  { path: "/insights/crowding", asks: "/api/distribution", german: "Überlappung" },
  { path: "/partners/par_1/diagnosis", asks: "/api/diagnoses/par_1/explain", german: "Diagnose" },
];

/** Waits until the page is there with all that it asked for. */
function drawn(page) {
  return page.waitForFunction(() => document.querySelector("main h1") !== null && !/Loading…/.test(document.body.innerText));
}

/** What every one of the vendor's pages owes, whatever is on it: of lists, and of pages about one thing. */
export const owed = (lists, pages) => Object.fromEntries([
  ...lists.map(({ path, asks, empty, filter }) => [
    `${path} tells nothing yet from nothing for these filters`,
    async ({ page, gateway }) => {
      await asVendor(gateway);
      gateway.state.answers[asks] = { items: [] };
      await page.goto(gateway.origin + path);
      await page.getByText(empty).waitFor();
      await assertAccessible(page);
      await page.goto(`${gateway.origin}${path}?${filter}`);
      await page.getByText("Nothing matches these filters.").waitFor();
      await page.getByRole("button", { name: "Clear the filters" }).click();
      await page.getByText(empty).waitFor();
      assert.equal(new URL(page.url()).search, "");
    },
  ]),
  ...[...lists, ...pages].map(({ path, asks, german }) => [
    `${path} reads in both languages and on a narrow screen, and says what it lacks`,
    async ({ page, gateway, expected }) => {
      expected(/403|503/);
      await asVendor(gateway);
      await page.goto(gateway.origin + path);
      await drawn(page);
      await assertAccessible(page);
      await assertFits(page, 320);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.getByRole("button", { name: "Deutsch" }).click();
      await page.getByRole("heading", { name: german }).first().waitFor();
      await assertFits(page, 320);
      if (asks === undefined) return;
      gateway.state.answers[asks] = problem(503, "The service is away.");
      await page.goto(gateway.origin + path);
      await page.getByText("Im Moment nicht verfügbar.").first().waitFor();
      gateway.state.session.scopes = [];
      await page.goto(gateway.origin + path);
      await page.getByRole("heading", { level: 1, name: "Nicht für Ihre Rolle" }).waitFor();
    },
  ]),
]);

export const channel = owed(LISTS, PAGES);
