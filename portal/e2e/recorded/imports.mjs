import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { assertAccessible } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { asVendor, choose, section } from "./scene.mjs";

const FILE = { name: "partners.csv", mimeType: "text/csv", buffer: Buffer.from("code,name\nHL-2,Harbour Lights North\n") };

/** Answers a file as it was once answered, and remembers each that came with what was asked of it. */
async function door({ state }, path) {
  const [trial, taken] = [await recorded("import-trial"), await recorded("import-taken")];
  taken.at(-1).summary.importId = "imp_1";
  const sent = [];
  state.answers[`POST ${path}`] = (query, body) => {
    sent.push({ body, ...Object.fromEntries(query) });
    return query.get("dryRun") === "true" ? trial : taken;
  };
  return sent;
}

async function drop(page, file = FILE) {
  await page.getByLabel("Drop a file here, or choose one").setInputFiles(file);
}

/** Files of many rows. */
export const importStates = {
  async "a file is tried field by field before it is taken, and its report opens"({ page, gateway }) {
    await asVendor(gateway);
    const sent = await door(gateway, "/api/partners/import");
    await page.goto(`${gateway.origin}/partners`);
    await page.getByRole("link", { name: "Send a file of partners" }).click();
    await drop(page);
    const trial = section(page, "What the file would do");
    await trial.getByRole("row", { name: "3 HL-2 refused" }).getByText("Give an ISO 3166-1 code such as DE.").waitFor();
    await choose(trial, page, "Rows that are", "changed");
    await trial.getByRole("row", { name: "2 12719 changed" }).getByText("country FR → GB").waitFor();
    await trial.getByText("Brings about: segment left overseas").waitFor();
    await assertAccessible(page);
    assert.deepEqual(sent.map(({ dryRun, decimal }) => [dryRun, decimal]), [["true", "point"]]);
    await choose(section(page, "Send a file"), page, "Decimals are written", "1234,50");
    await trial.getByRole("button", { name: "Take it" }).click();
    await section(page, "What became of the file").getByText(/^refused\s*3$/).waitFor();
    assert.equal(new URL(page.url()).search, "?report=imp_1");
    assert.deepEqual(sent.map(({ dryRun, decimal }) => [dryRun, decimal]).slice(1), [["true", "comma"], ["false", "comma"]]);
    assert.equal(sent.at(-1).body, FILE.buffer.toString());
  },

  async "a file that was tried can be left as it is"({ page, gateway }) {
    await asVendor(gateway);
    const sent = await door(gateway, "/api/partners/import");
    await page.goto(`${gateway.origin}/partners/import`);
    await drop(page);
    await section(page, "What the file would do").getByRole("button", { name: "Leave it" }).click();
    await section(page, "What the file would do").waitFor({ state: "detached" });
    assert.equal(sent.length, 1);
  },

  async "refused rows are repaired where they stand and tried again"({ page, gateway }) {
    await asVendor(gateway);
    const sent = await door(gateway, "/api/partners/import");
    await page.goto(`${gateway.origin}/partners/import`);
    await section(page, "Files taken of late").getByRole("button").first().waitFor();
    await page.goto(`${gateway.origin}/partners/import?report=imp_1`);
    const report = section(page, "What became of the file");
    const row = report.getByRole("group", { name: "Line 3: HL-2" });
    await row.getByText("Give an ISO 3166-1 code such as DE.").waitFor();
    await assertAccessible(page);
    await row.getByRole("textbox", { name: "country", exact: true }).fill("GB");
    await report.getByRole("group", { name: "Line 4: HL-3" }).getByRole("textbox", { name: "name", exact: true }).fill('Harbour "Lights" South');
    await report.getByRole("button", { name: "Try 2 repaired rows" }).click();
    await section(page, "What the file would do").getByText("repaired.csv").waitFor();
    assert.equal(
      sent[0].body,
      "code,name,country,type,agreementAcceptedOn\r\nHL-2,Harbour Lights North,GB,reseller,2026-01-05\r\n" +
        'HL-3,"Harbour ""Lights"" South",GB,reseller,2026-01-05\r\n',
    );
  },

  async "refused rows are downloaded as a file"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/partners/import?report=imp_1`);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download the refused rows" }).click();
    const file = await saved;
    assert.equal(file.suggestedFilename(), "refused-imp_1.csv");
    assert.match(await readFile(await file.path(), "utf8"), /HL-2/);
  },

  async "no file yet, a file that is none, and a refusal are said"({ page, gateway, expected }) {
    expected(/400|409/);
    await asVendor(gateway);
    gateway.state.answers["/api/partners/import"] = { items: [] };
    gateway.state.answers["POST /api/partners/import"] = problem(400, "The header names no column.");
    await page.goto(`${gateway.origin}/partners/import`);
    await page.getByText("No file was taken in the last 30 days.").waitFor();
    await drop(page);
    await page.getByText("The header names no column.").waitFor();
    await assertAccessible(page);
    await door(gateway, "/api/partners/import");
    await drop(page);
    const take = page.getByRole("button", { name: "Take it" });
    await take.waitFor();
    gateway.state.answers["POST /api/partners/import"] = problem(409, "The program is closed.");
    await take.click();
    await section(page, "What the file would do").getByText("The program is closed.").waitFor();
  },
};
