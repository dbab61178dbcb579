import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { asVendor, choose, SCOPES, section } from "./scene.mjs";

const FILE = { name: "till.csv", mimeType: "text/csv", buffer: Buffer.from("externalId,partnerCode\nT-1,HL-77\n") };

/** What was sent to the intake, with what was asked of it. */
function intake({ state }) {
  const sent = [];
  state.answers["POST /api/sales/intakes"] = (query, body) => {
    sent.push({ body, ...Object.fromEntries(query) });
    return { ...state.answers["/api/sales/intakes/int_1"], id: "int_1" };
  };
  return sent;
}

/** Files of sales and the lines that wait. */
export const salesStates = {
  async "held lines of every file are given up with a reason"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    let held = await recorded("held");
    let discarded;
    answers["/api/sales/held"] = () => held;
    answers["POST /api/sales/held/discard"] = (_, body) => {
      discarded = body;
      held = held.filter(({ line }) => !body.select.lines.some((it) => it.line === line));
      return { discarded: body.select.lines.length, dryRun: false };
    };
    await page.goto(`${gateway.origin}/sales`);
    await page.getByRole("link", { name: "Held lines" }).click();
    const lines = section(page, "Lines that wait");
    await lines.getByRole("row", { name: "T-1 HL-77 partner not known yet" }).waitFor();
    await assertAccessible(page);
    assert.equal(await page.getByRole("button", { name: "Give up" }).count(), 0);
    await lines.getByRole("checkbox", { name: "Choose T-3 of HL-78" }).check({ force: true });
    await page.getByRole("button", { name: "Give up" }).click();
    const dialog = page.getByRole("dialog", { name: "Give up 1 held line" });
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("sent in error");
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Give up" }).click();
    await lines.getByRole("row", { name: "T-3" }).waitFor({ state: "detached" });
    assert.deepEqual(discarded, { reason: "sent in error", select: { lines: [{ intakeId: (await recorded("held"))[1].intakeId, line: 3 }] } });
    assert.equal(await page.getByRole("button", { name: "Give up" }).count(), 0);
  },

  async "no line held, none for this filter, and no answer are told apart"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    answers["/api/sales/held"] = [];
    await page.goto(`${gateway.origin}/sales/held`);
    await page.getByText("No line is held: all that came was decided.").waitFor();
    await choose(page.getByRole("form", { name: "Filters" }), page, "Held for", "partner not known yet");
    await page.getByText("Nothing matches these filters.").waitFor();
    assert.equal(new URL(page.url()).search, "?reason=partner-unknown");
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.getByText("No line is held: all that came was decided.").waitFor();
    answers["/api/sales/held"] = problem(503, "The service gave no answer within 2 s.");
    await page.goto(`${gateway.origin}/sales/held`);
    await page.getByText("Not available at the moment.").waitFor();
    await assertAccessible(page);
    answers["/api/sales/held"] = await recorded("held");
    gateway.state.session.scopes = [...SCOPES.vendor_viewer, "sales:read"];
    await page.goto(`${gateway.origin}/sales/held`);
    await page.getByRole("row", { name: "T-1" }).waitFor();
    assert.equal(await page.getByRole("checkbox").count(), 0, "who may only look gives nothing up");
  },

  async "refused lines are repaired where they stand and sent under the source of their file"({ page, gateway }) {
    await asVendor(gateway);
    const sent = intake(gateway);
    const { answers } = gateway.state;
    const [, refused] = await recorded("intake-report");
    Object.assign(answers["/api/sales/intakes/int_1"].outcomes, { refused: 1 });
    answers["/api/sales/intakes/int_1/report"] = [refused];
    await page.goto(`${gateway.origin}/sales/int_1`);
    const line = section(page, "Line by line").getByRole("group", { name: "Line 2" });
    await line.getByText("Every sale names the partner that made it.").waitFor();
    await assertAccessible(page);
    await line.getByRole("textbox", { name: "partnerCode", exact: true }).fill("HL-77");
    await page.getByRole("button", { name: "Send 1 repaired row" }).click();
    await page.waitForFunction(() => !document.querySelector("[data-pending]"));
    assert.equal(sent[0].source, answers["/api/sales/intakes/int_1"].source);
    const [header, row] = sent[0].body.split("\r\n").map((it) => it.split(","));
    assert.equal(row[header.indexOf("partnerCode")], "HL-77");
    assert.equal(row[header.indexOf("quantity")], "1");
    await section(page, "History").getByRole("listitem").first().waitFor();
  },

  async "a file corrects what was recorded, under the source that it names"({ page, gateway }) {
    await asVendor(gateway);
    const sent = intake(gateway);
    gateway.state.answers["/api/sales/intakes/int_1/report"] = [];
    await page.goto(`${gateway.origin}/sales`);
    const drop = section(page, "Send a file");
    await choose(drop, page, "What its lines say", "corrects what was recorded");
    await drop.getByRole("textbox", { name: "Source", exact: true }).fill("orders");
    await assertAccessible(page);
    await page.getByLabel("Drop a file here, or choose one").setInputFiles(FILE);
    await page.waitForURL(/\/sales\/int_1$/);
    assert.deepEqual(sent.map(({ source, mode, repeats }) => [source, mode, repeats]), [["orders", "correct", "hold"]]);
  },
};
