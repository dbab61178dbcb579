import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { asPartner, asVendor, held, section } from "./scene.mjs";

const TERRITORY = "/api/territories/ter_1";
const TEXAS = "bbox=-107,25,-93,37";
const TRIANGLE = "30, -100\n32, -100\n32, -98";

/** Until the map has drawn what it asked for. */
function shown(page) {
  return page.locator('[data-map="shown"]').waitFor();
}

/** A click on the map, by shares of its width and height. */
async function clickAt(page, x, y) {
  const { width, height } = await page.locator("canvas").boundingBox();
  await page.locator("canvas").click({ position: { x: width * x, y: height * y } });
}

async function withoutWebGl(page) {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

/** The map of the ground, as both sides see it and as the vendor draws on it. */
export const map = {
  async "a map that is left before its library has come draws nowhere"({ page, context, gateway }) {
    await asVendor(gateway);
    const { waiting, release } = held();
    await context.route("**/assets/maplibre-*.js", async (route) => {
      await waiting;
      await route.continue();
    });
    await page.goto(`${gateway.origin}/ground/map`);
    const fetched = page.waitForEvent("requestfinished", (request) => request.url().includes("/assets/maplibre-"));
    await page.getByRole("main").getByRole("link", { name: "Where is this?" }).click();
    await page.getByRole("textbox", { name: "Degrees north", exact: true }).waitFor();
    release();
    await fetched;
    await section(page, "The place").waitFor();
    assert.equal(await page.locator("canvas").count(), 0);
  },

  async "the map shows who holds which ground and where outlets stand, and says the same beside it"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/ground/map`);
    await shown(page);
    await page.locator('[data-territories="6"][data-outlets="8"]').waitFor();
    const territories = section(page, "Territories");
    await territories.getByRole("row", { name: /Texas exclusive.*14641/ }).waitFor();
    await territories.getByRole("row", { name: /California open.*14641, 16726/ }).waitFor();
    await territories.getByRole("row", { name: /Maryland not granted/ }).waitFor();
    await territories.getByText("Of some no outline is known").waitFor();
    await section(page, "Outlets").getByRole("row", { name: /KFC 1 14641 64\.4/ }).waitFor();
    await assertAccessible(page);
    await assertFits(page, 390);
    await assertFits(page, 320);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.waitForFunction(() => new URLSearchParams(location.search).get("bbox") !== null);
    await page.getByRole("button", { name: "Deutsch" }).click();
    await page.getByRole("heading", { name: "Karte" }).waitFor();
    await territories.or(section(page, "Gebiete")).getByRole("row", { name: /Texas exklusiv/ }).waitFor();
  },

  async "a part of the map and what it is narrowed to stand in the address, and a click opens the record"({ page, gateway }) {
    await asVendor(gateway);
    const asked = [];
    const answer = gateway.state.answers["/api/map/territories"];
    gateway.state.answers["/api/map/territories"] = (query) => asked.push(Object.fromEntries(query)) && answer;
    const { id } = answer.items.find(({ code }) => code === "US-TX");
    gateway.state.answers[`/api/territories/${id}`] = gateway.state.answers[TERRITORY];
    for (const of of ["history", "overlaps", "distribution"]) gateway.state.answers[`/api/territories/${id}/${of}`] = gateway.state.answers[`${TERRITORY}/${of}`];
    await page.goto(`${gateway.origin}/ground/map?${TEXAS}&productLine=chicken`);
    await shown(page);
    assert.equal(asked[0].productLine, "chicken");
    const [west, south, east, north] = asked[0].bbox.split(",").map(Number);
    assert.ok(west <= -107 && south <= 25 && east >= -93 && north >= 37, asked[0].bbox);
    const territories = section(page, "Territories");
    await territories.getByRole("row", { name: /Texas/ }).waitFor();
    await page.waitForFunction(() => !/Maryland/.test(document.querySelector("main").innerText));
    await page.getByRole("button", { name: "Closer" }).click();
    await page.waitForFunction((before) => location.search !== before, `?${TEXAS}&productLine=chicken`);
    await page.getByRole("textbox", { name: "Partner's code", exact: true }).fill("14641");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.waitForFunction(() => /partnerCode=.*14641/.test(location.search));
    await clickAt(page, 0.35, 0.5);
    await page.waitForURL(`**/territories/${id}`);
  },

  async "a territory is drawn by clicks and by typing, and goes into the form"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/ground/map?${TEXAS}`);
    await shown(page);
    await page.getByRole("button", { name: "Draw a territory" }).click();
    const sketch = section(page, "New ground");
    await sketch.getByText("0 corners drawn").waitFor();
    await clickAt(page, 0.3, 0.3);
    await sketch.getByText("1 corner drawn").waitFor();
    await clickAt(page, 0.6, 0.3);
    await sketch.getByText("2 corners drawn").waitFor();
    await sketch.getByRole("button", { name: "New territory here" }).click();
    await sketch.getByText("Ground has three corners at least.").waitFor();
    await sketch.getByRole("button", { name: "Undo the last corner" }).click();
    await sketch.getByText("1 corner drawn").waitFor();
    const corners = sketch.getByRole("textbox", { name: "Corners", exact: true });
    await corners.fill("30, -100\nAustin");
    await sketch.getByText("Line 2 is no place").waitFor();
    await corners.fill("30, -100\n32, -98\n30, -98\n32, -100");
    await sketch.getByText("Its edges cross each other.").waitFor();
    await assertAccessible(page);
    await corners.fill(TRIANGLE);
    await sketch.getByText("3 corners drawn").waitFor();
    await page.reload();
    await shown(page);
    await sketch.getByText("3 corners drawn").waitFor();
    await page.keyboard.press("Escape");
    await sketch.waitFor({ state: "detached" });
    await page.goBack();
    await page.goto(`${gateway.origin}/ground/map?draw=new&drawn=-100,30_-100,32_-98,32`);
    await sketch.getByRole("button", { name: "New territory here" }).click();
    await page.getByText("Drawn on the map").waitFor();
    await page.getByRole("img", { name: /1 drawn area/ }).waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Hill Country");
    await page.getByRole("textbox", { name: "Code", exact: true }).fill("HILL");
    let sent;
    gateway.state.answers["POST /api/territories"] = (_, body) => (sent = body) && { ...gateway.state.answers[TERRITORY] };
    gateway.state.answers[`/api/territories/${gateway.state.answers[TERRITORY].id}`] = gateway.state.answers[TERRITORY];
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "What it is made of" }).waitFor();
    const ring = [[-100, 30], [-100, 32], [-98, 32], [-100, 30]];
    assert.deepEqual([sent.code, sent.area.polygons], ["HILL", [{ geometry: { type: "Polygon", coordinates: [ring] } }]]);
  },

  async "what is drawn of a territory is drawn anew, and previewed before it moves"({ page, gateway }) {
    await asVendor(gateway);
    const square = [[-101, 30], [-99, 30], [-99, 32], [-101, 32], [-101, 30]];
    const territory = gateway.state.answers[TERRITORY];
    territory.area.polygons = [{ within: "US-TX", bbox: [-101, 30, -99, 32], geometry: { type: "Polygon", coordinates: [square] } }];
    Object.assign(territory, { id: "ter_1" });
    await page.goto(`${gateway.origin}/territories/ter_1/redraw`);
    await page.getByRole("link", { name: "Draw on the map" }).click();
    const sketch = section(page, "Ground drawn anew");
    await sketch.getByText("4 corners drawn").waitFor();
    await shown(page);
    const corners = sketch.getByRole("textbox", { name: "Corners", exact: true });
    assert.equal(await corners.inputValue(), "30, -101\n30, -99\n32, -99\n32, -101");
    await corners.fill("30, -101\n30, -98\n32, -99\n32, -101");
    await sketch.getByRole("button", { name: "See what moves" }).click();
    await page.getByText("One part was drawn anew on the map, with 4 corners.").waitFor();
    await assertAccessible(page);
    const asked = [];
    gateway.state.answers[`POST ${TERRITORY}/preview`] = (_, body) => asked.push(body) && { conflicts: [], grants: [], outlets: [], outletsMoving: 0, deals: [], dealsMoving: 0 };
    await page.getByRole("button", { name: "See who and what moves" }).click();
    await section(page, "Who and what moves").getByText("can be redrawn").waitFor();
    const [{ within, geometry }] = asked[0].area.polygons;
    assert.deepEqual([within, geometry.coordinates], ["US-TX", [[[-101, 30], [-98, 30], [-99, 32], [-101, 32], [-101, 30]]]]);
  },

  async "a corner is dragged, and the middle of an edge becomes one"({ page, gateway }) {
    await asVendor(gateway);
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.goto(`${gateway.origin}/ground/map?${TEXAS}&draw=new&drawn=-102,29_-98,29_-98,33_-102,33`);
    await shown(page);
    const sketch = section(page, "New ground");
    const [west, south, east, north] = (await page.locator("[data-box]").getAttribute("data-box")).split(",").map(Number);
    const mercator = (latitude) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
    const { x, y, width, height } = await page.locator("canvas").boundingBox();
    const at = (longitude, latitude) => [x + ((longitude - west) / (east - west)) * width, y + ((mercator(north) - mercator(latitude)) / (mercator(north) - mercator(south))) * height];
    const drag = async (from, to) => {
      await page.mouse.move(...at(...from));
      await page.mouse.down();
      await page.mouse.move(...at(...to), { steps: 3 });
      await page.mouse.up();
    };
    await drag([-102, 33], [-103, 34]);
    const cornersNow = () => new URLSearchParams(new URL(page.url()).search).get("drawn").split("_");
    await page.waitForFunction(() => !/_-102(,|%2C)33$/.test(location.search));
    const [longitude, latitude] = cornersNow()[3].split(",").map(Number);
    assert.ok(Math.abs(longitude + 103) < 0.1 && Math.abs(latitude - 34) < 0.1, `${longitude} ${latitude}`);
    await drag([-100, 29], [-100, 28]);
    await sketch.getByText("5 corners drawn").waitFor();
  },

  async "a partner sees its own ground and outlets on the map"({ page, gateway }) {
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/ground/map`);
    await page.getByRole("heading", { name: "My ground on the map" }).waitFor();
    await shown(page);
    await page.locator('[data-territories="2"][data-outlets="5"]').waitFor();
    await section(page, "Territories").getByRole("row", { name: /Texas exclusive/ }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Draw a territory" }).count(), 0);
    assert.ok(!gateway.state.asked.some(({ path }) => path.startsWith("/api/distribution")));
    await assertAccessible(page);
    await assertFits(page, 320);
  },

  async "where the browser draws no map, the ground is a drawing, and the lists are the same"({ page, gateway, expected }) {
    expected(/WebGL/);
    await asVendor(gateway);
    await withoutWebGl(page);
    await page.goto(`${gateway.origin}/ground/map`);
    await page.locator('[data-map="flat"]').waitFor();
    await page.getByText("WebGL is off").waitFor();
    await section(page, "Territories").getByRole("row", { name: /Texas exclusive/ }).waitFor();
    await assertAccessible(page);
    await assertFits(page, 320);
  },

  async "outlets that are many are counted, and the map says what it lacks"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    gateway.state.answers["/api/map/territories"] = { items: [], more: false };
    gateway.state.answers["/api/map/outlets"] = { total: 60_000, outlets: [], cells: [{ latitude: 40, longitude: -90, outlets: 59_000 }, { latitude: 35, longitude: -100, outlets: 1_000 }] };
    await page.goto(`${gateway.origin}/ground/map`);
    await shown(page);
    await page.getByText("60,000 outlets stand here and about.").waitFor();
    await page.getByText("No territory lies in this part.").waitFor();
    gateway.state.answers["/api/map/territories"] = problem(503, "territory-service gave no answer.");
    await page.goto(`${gateway.origin}/ground/map`);
    await page.getByText("Not available at the moment.").first().waitFor();
    await assertAccessible(page);
  },
};
