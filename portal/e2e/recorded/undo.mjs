import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { recorded } from "../gateway.mjs";
import { asVendor, section } from "./scene.mjs";

const IMPORT = "/api/partners/import/imp_1";
const UNDO = `POST ${IMPORT}/undo`;
const IN_USE = { title: "What the import stored is in use", detail: "2 things of import imp_1 cannot be undone.", status: 409, code: "import-in-use", requestId: "req_7" };

/** An import that made one partner and changed another; each call for its undoing is remembered. */
async function imported({ state }) {
  const kept = Object.assign(state.answers[IMPORT], { id: "imp_1", outcomes: { created: 1, updated: 1, refused: 2 } });
  const forecast = await recorded("import-undo");
  const calls = [];
  const undo = (foreseen, called) => {
    state.answers[UNDO] = (query) => {
      calls.push(query.get("dryRun"));
      return query.get("dryRun") === "true" ? foreseen() : called();
    };
  };
  return { kept, forecast, calls, undo };
}

/** Imports that were taken by mistake. */
export const undoStates = {
  async "an import is undone once it is seen what goes away and what is set back, and its progress is followed"({ page, gateway }) {
    await asVendor(gateway);
    const { kept, forecast, calls, undo } = await imported(gateway);
    undo(() => forecast.free, () => ({ status: 202, body: forecast.free }));
    await page.goto(`${gateway.origin}/partners/import?report=imp_1`);
    const part = section(page, "Undo the import");
    await part.getByRole("button", { name: "See what undoing would do" }).click();
    await part.getByText("Nothing stands against it.").waitFor();
    await part.getByRole("row", { name: "5 12719 set back" }).getByText("name Other → Harbour Lights Ltd").waitFor();
    await part.getByRole("row", { name: "2 HL-2 taken back" }).waitFor();
    await assertAccessible(page);
    for (const width of [390, 320]) await assertFits(page, width);
    await part.getByRole("button", { name: "Leave it" }).click();
    await part.getByRole("button", { name: "See what undoing would do" }).click();
    await part.getByRole("button", { name: "Undo the import" }).click();
    await part.getByText("It is being undone: 0 of 2.").waitFor();
    Object.assign(kept, { undoStartedAt: "2026-11-29T14:00:00Z", outcomes: { undone: 1, created: 1, refused: 2 } });
    await part.getByText("It is being undone: 1 of 2.").waitFor();
    await assertAccessible(page);
    Object.assign(kept, { undoneAt: "2026-11-29T14:00:02Z", outcomes: { undone: 2, refused: 2 } });
    await part.getByText("2 in all.").waitFor();
    await section(page, "What became of the file").getByText(/^undone\s*2$/).waitFor();
    assert.equal(await part.getByRole("button").count(), 0, "what is undone is not undone again");
    assert.deepEqual(calls, ["true", "true", "false"]);
    await page.reload();
    await part.getByText("2 in all.").waitFor();
  },

  async "what an import made and is in use is listed with links to what holds it up, and nothing is undone"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { forecast, undo } = await imported(gateway);
    let foreseen = forecast.free;
    undo(() => foreseen, () => {
      foreseen = forecast.inUse;
      return { status: 409, body: { ...IN_USE, held: 2, obstacles: forecast.inUse.obstacles } };
    });
    await page.goto(`${gateway.origin}/partners/import?report=imp_1`);
    const part = section(page, "Undo the import");
    await part.getByRole("button", { name: "See what undoing would do" }).click();
    await part.getByRole("button", { name: "Undo the import" }).click();
    await part.getByText("2 things of import imp_1 cannot be undone.").waitFor();
    await part.getByText("2 things hold it up, so nothing can be undone.").waitFor();
    await part.getByRole("row", { name: "12719" }).getByText("changed since").waitFor();
    const held = part.getByRole("row", { name: "HL-3" });
    assert.equal(await held.getByRole("link", { name: "HL-3" }).getAttribute("href"), "/partners/par_9");
    assert.equal(await held.getByRole("link", { name: "deals" }).getAttribute("href"), "/partners/par_9/deals");
    assert.equal(await part.getByRole("button", { name: "Undo the import" }).isDisabled(), true);
    await assertAccessible(page);
  },

  async "an import of territories is not undone while grants hold on what it drew"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const drawn = "/api/territories/import/imp_1";
    answers[drawn] = { ...answers[IMPORT], id: "imp_1", door: "territories", outcomes: { created: 2 } };
    answers[`${drawn}/report`] = answers[`${IMPORT}/report`];
    answers[`POST ${drawn}/undo`] = {
      importId: "imp_1",
      takenBack: 1,
      restored: 0,
      held: 1,
      rows: [{ row: 2, line: 3, key: "FR", id: "ter_2", outcome: "taken_back", version: 1 }],
      obstacles: [{ row: 1, id: "ter_1", key: "DE", reasons: ["grants", "territories"] }],
    };
    await page.goto(`${gateway.origin}/territories/import?report=imp_1`);
    const part = section(page, "Undo the import");
    await part.getByRole("button", { name: "See what undoing would do" }).click();
    const held = part.getByRole("row", { name: "DE" });
    assert.equal(await held.getByRole("link", { name: "grants" }).getAttribute("href"), "/territories/ter_1");
    await held.getByRole("link", { name: "territories in it" }).waitFor();
    assert.equal(await part.getByRole("button", { name: "Undo the import" }).isDisabled(), true);
    await assertAccessible(page);
  },

  async "an undoing that left something says so, in German too, and an import that stored nothing has none"({ page, gateway }) {
    await asVendor(gateway);
    const { kept, forecast, undo } = await imported(gateway);
    undo(() => forecast.inUse, () => ({ status: 202, body: forecast.inUse }));
    kept.outcomes = { undone: 1, created: 1, refused: 2 };
    await page.goto(`${gateway.origin}/partners/import?report=imp_1`);
    await section(page, "Undo the import").getByText("1 of 2 were undone").waitFor();
    await page.getByRole("button", { name: "Deutsch" }).click();
    const part = section(page, "Import rückgängig machen");
    await part.getByRole("button", { name: "Ansehen, was das bewirken würde" }).click();
    await part.getByRole("link", { name: "Geschäfte" }).waitFor();
    assert.doesNotMatch(await part.innerText(), /imports\.\w/);
    await assertAccessible(page);
    for (const width of [390, 320]) await assertFits(page, width);
    kept.outcomes = { refused: 4 };
    await page.reload();
    await section(page, "Was aus der Datei wurde").getByText(/^abgelehnt\s*4$/).waitFor();
    assert.equal(await part.count(), 0);
  },
};
