import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor, SCOPES, section } from "./scene.mjs";

const ACCOUNT = "/api/accounts/acc_7";
const WHY = "one business, two names";

/** The vendor is signed in; deals are told by the account that they are about. */
async function begin({ gateway }) {
  await asVendor(gateway);
  const { answers } = gateway.state;
  const [account, other, part] = answers["/api/accounts"].items;
  Object.assign(answers, { "/api/accounts/acc_8": other, "/api/accounts/acc_9": part, "/api/accounts/acc_8/history": { items: [] }, "/api/accounts/acc_9/history": { items: [] } });
  const all = answers["/api/accounts"];
  answers["/api/accounts"] = (query) => (query.has("parentId") ? { items: [] } : all);
  const deals = answers["/api/deals"].items;
  answers["/api/deals"] = (query) => (query.get("accountId") === "acc_8" ? { items: deals.slice(0, 1), total: { count: 1, exact: true } } : { items: deals.slice(1), total: { count: 1, exact: true } });
  return { answers, account, other, part };
}

/** End customers: found, described, merged and parted again. */
export const accountStates = {
  async "the accounts are found by words, and nothing yet is told from nothing for these words"({ page, gateway }) {
    const { answers } = await begin({ gateway });
    await page.goto(`${gateway.origin}/home`);
    await page.getByRole("link", { name: "End customers" }).click();
    await page.getByRole("link", { name: "Bright Water Gardens" }).waitFor();
    await page.getByRole("row", { name: /Brightwater Nurseries.*went into another/ }).waitFor();
    await page.getByRole("textbox", { name: "Words of name, domain, number or town", exact: true }).fill("brightwater");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.waitForURL(/q=brightwater/);
    await page.getByRole("link", { name: "Bright Water Gardens" }).waitFor();
    assert.ok(gateway.state.asked.some(({ path }) => /^\/api\/accounts\?.*q=brightwater.*sort=relevance/.test(path)));
    await assertAccessible(page);
    await readInGerman(page, "in einem anderen aufgegangen");
    answers["/api/accounts"] = { items: [] };
    await page.goto(`${gateway.origin}/accounts?code=C-9`);
    await page.getByText("Nothing matches these filters.").waitFor();
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.getByText("There are no end customers yet.", { exact: false }).waitFor();
  },

  async "an account is opened beside those that it may be, and what is typed outlasts a refusal"({ page, gateway, expected }) {
    expected(/409/);
    const { answers, other } = await begin({ gateway });
    const asked = [];
    answers["POST /api/accounts/match"] = async (_, body) => asked.push(body) && recorded("account-matches");
    answers["POST /api/accounts"] = problem(409, "Account acc_8 is the same customer.");
    await page.goto(`${gateway.origin}/accounts`);
    await page.getByRole("link", { name: "Open an account" }).click();
    await page.getByText("Type the customer's name.").waitFor();
    await page.getByRole("button", { name: "Open the account" }).click();
    await page.getByText("This is needed.").waitFor();
    await page.getByRole("textbox", { name: "Customer's name", exact: true }).fill("Brightwater");
    await page.getByRole("textbox", { name: "Web site or mail domain", exact: true }).fill("brightwater.example");
    const matches = section(page, "Accounts that it may be");
    await matches.getByRole("row", { name: /Bright Water Gardens perhaps the same .*domain: equal/i }).waitFor();
    await page.getByText("Open another one only if it is another customer", { exact: false }).waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Was dafür spricht");
    await page.getByRole("button", { name: "Open it all the same" }).click();
    await page.getByText("Account acc_8 is the same customer.").waitFor();
    assert.equal(await page.getByRole("textbox", { name: "Customer's name", exact: true }).inputValue(), "Brightwater");
    answers["POST /api/accounts"] = (_, body) => {
      assert.deepEqual(body, { code: "C-8", identity: { name: "Brightwater", domain: "brightwater.example" } });
      return other;
    };
    await page.getByRole("textbox", { name: "Code", exact: true }).fill("C-8");
    await page.getByRole("button", { name: "Open it all the same" }).click();
    await page.getByRole("heading", { level: 1, name: "Bright Water Gardens" }).waitFor();
    assert.deepEqual(asked.at(-1), { name: "Brightwater", domain: "brightwater.example" });
  },

  async "an account shows what it is told by, its deals and what went into it, and is described anew beside somebody else's change"({ page, gateway, expected }) {
    expected(/412/);
    const { answers, account } = await begin({ gateway });
    await page.goto(`${gateway.origin}/accounts/acc_7`);
    await section(page, "What it is told by").getByText("GB 553 2210 41").waitFor();
    await section(page, "What it is told by").getByRole("link", { name: "Northern Hotels plc" }).waitFor();
    await section(page, "How else it was described").getByRole("link", { name: "Brightwater Nurseries" }).waitFor();
    await section(page, "Deals about it, the newest first").getByRole("link", { name: "Brightwater Garden Centres Limited" }).waitFor();
    await section(page, "History").getByText(WHY).waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Woran er erkannt wird");
    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByRole("textbox", { name: "Tax number", exact: true }).fill("GB 999");
    answers[`PUT ${ACCOUNT}`] = () => {
      Object.assign(account, { version: 4, identity: { ...account.identity, phone: "+44 1603 555 099" } });
      answers[ACCOUNT] = account;
      return problem(412, "It was changed meanwhile.");
    };
    await page.getByRole("button", { name: "Save" }).click();
    const conflict = page.getByRole("alert");
    await conflict.getByRole("row", { name: "Tax number GB 999 GB 553 2210 41" }).waitFor();
    await conflict.getByRole("row", { name: "Phone +44 1603 555 010 +44 1603 555 099" }).waitFor();
    await assertAccessible(page);
    answers[`PUT ${ACCOUNT}`] = (_, body, headers) => {
      assert.equal(headers["if-match"], '"4"');
      answers[ACCOUNT] = { ...account, identity: body, version: 5 };
      return answers[ACCOUNT];
    };
    await conflict.getByRole("button", { name: "Save mine over it" }).click();
    await section(page, "What it is told by").getByText("GB 999").waitFor();
  },

  async "two accounts that are one customer are merged side by side, told which deals stand against it"({ page, gateway, expected }) {
    expected(/409/);
    const { answers, account, other } = await begin({ gateway });
    answers["POST /api/accounts/match"] = () => recorded("account-matches");
    answers[`POST ${ACCOUNT}/merge`] = { status: 409, body: { title: "Deals of several partners protect the two accounts", code: "accounts-contested", status: 409, detail: "Live deals of several partners would be about one customer.", deals: ["dea_1"] } };
    await page.goto(`${gateway.origin}/accounts/acc_7`);
    await page.getByRole("link", { name: "Merge" }).click();
    await page.getByRole("searchbox", { name: "Words of name, domain, number or town" }).fill("nurs");
    await section(page, "Or another account").getByRole("button", { name: "Choose Bright Water Gardens" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Choose Brightwater Nurseries" }).count(), 0, "it went into another one");
    await assertAccessible(page);
    await section(page, "Accounts that it may be").getByRole("button", { name: "Choose Bright Water Gardens" }).click();
    await page.waitForURL(/into=acc_8/);
    await section(page, "Both accounts").getByRole("row", { name: /^Customer's name Brightwater Garden Centres Ltd ?Brightwater Nurseries Bright Water Gardens/ }).waitFor();
    await section(page, "Deals that move").getByRole("link", { name: "Brightwater Garden Centres Limited" }).waitFor();
    await section(page, "Deals that are there already").getByRole("link", { name: "Brightwater Garden Centres Ltd" }).waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Projekte, die umziehen");
    await page.getByRole("button", { name: "The other way round" }).click();
    await page.waitForURL(/acc_8\/merge\?into=acc_7/);
    await page.getByRole("button", { name: "The other way round" }).click();
    await page.waitForURL(/acc_7\/merge\?into=acc_8/);
    await page.getByRole("button", { name: "Merge them" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("1 deal moves with it", { exact: false }).waitFor();
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill(WHY);
    await dialog.getByRole("button", { name: "Merge them" }).click();
    await dialog.getByText("Transfer or decline those of one partner first:", { exact: false }).waitFor();
    await dialog.getByRole("link", { name: "dea_1" }).waitFor();
    await assertAccessible(page);
    answers[`POST ${ACCOUNT}/merge`] = (_, body, headers) => {
      assert.deepEqual([body, headers["if-match"]], [{ into: "acc_8", reason: WHY }, `"${account.version}"`]);
      const { merged: _merged, createdAt: _created, changedAt: _changed, ...answer } = other;
      Object.assign(other, { version: 2, merged: [{ accountId: "acc_7", identity: account.identity }] });
      return answer;
    };
    await dialog.getByRole("button", { name: "Merge them" }).click();
    await page.getByRole("heading", { level: 1, name: "Bright Water Gardens" }).waitFor();
    await section(page, "How else it was described").getByRole("link", { name: "Brightwater Garden Centres Ltd" }).waitFor();
  },

  async "an account that went into another one becomes its own again, and is put below an organisation"({ page, gateway, expected }) {
    expected(/400/);
    const { answers, part } = await begin({ gateway });
    await page.goto(`${gateway.origin}/accounts/acc_9`);
    await section(page, "What it is told by").getByRole("link", { name: "Brightwater Garden Centres Ltd" }).waitFor();
    assert.equal(await page.getByRole("link", { name: "Merge" }).count(), 0);
    await page.getByRole("button", { name: "Make it its own again" }).click();
    answers["POST /api/accounts/acc_9/split"] = (_, { reason }, headers) => {
      assert.deepEqual([reason, headers["if-match"]], [WHY, '"2"']);
      const { mergedInto: _into, ...own } = part;
      return (answers["/api/accounts/acc_9"] = { ...own, version: 3 });
    };
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill(WHY);
    await assertAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Make it its own again" }).click();
    await section(page, "What it is told by").getByText("a customer of its own").waitFor();
    await page.getByRole("button", { name: "Part of…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Part of no other customer").waitFor();
    await dialog.getByRole("searchbox").fill("bright");
    await dialog.getByRole("button", { name: "Choose Brightwater Garden Centres Ltd" }).click();
    answers["PUT /api/accounts/acc_9/parent"] = problem(400, "Give an account that is not this one or below it.");
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Part of…" }).click();
    await dialog.getByText("Give an account that is not this one or below it.").waitFor();
    answers["PUT /api/accounts/acc_9/parent"] = (_, { parent }) => (answers["/api/accounts/acc_9"] = { ...answers["/api/accounts/acc_9"], parentId: parent, version: 4 });
    await dialog.getByRole("button", { name: "Part of…" }).click();
    await section(page, "What it is told by").getByRole("link", { name: "Brightwater Garden Centres Ltd" }).waitFor();
    await assertFits(page, 390);
  },

  async "a file of end customers tells which may be there already, each with the way to it"({ page, gateway }) {
    await begin({ gateway });
    const sent = [];
    gateway.state.answers["POST /api/accounts/import"] = (query, body) => sent.push(body) && [
      { row: 2, line: 3, key: "A-2", outcome: "possible_duplicate" },
      { summary: { dryRun: query.get("dryRun") === "true", rows: 1, outcomes: { possible_duplicate: 1 }, charset: "UTF-8", ...(query.get("dryRun") === "false" && { importId: "imp_1" }) } },
    ];
    await page.goto(`${gateway.origin}/accounts`);
    await page.getByRole("link", { name: "Send a file of end customers" }).click();
    await page.getByLabel("Drop a file here, or choose one").setInputFiles({ name: "customers.csv", mimeType: "text/csv", buffer: Buffer.from("code,name\nA-2,Bright Water Gardens\n") });
    await section(page, "What the file would do").getByRole("row", { name: /A-2 perhaps there already/ }).waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Take it" }).click();
    await page.waitForURL(/report=imp_1/);
    await section(page, "What became of the file").getByRole("link", { name: "A-2" }).click();
    await page.getByRole("heading", { level: 1, name: "Bright Water Gardens" }).waitFor();
    assert.equal(sent.length, 2);
  },

  async "who may only read sees the accounts and nothing to change them by"({ page, gateway }) {
    await begin({ gateway });
    gateway.state.session.scopes = SCOPES.vendor_viewer;
    await page.goto(`${gateway.origin}/accounts`);
    await page.getByRole("link", { name: "Brightwater Garden Centres Ltd" }).first().click();
    await section(page, "What it is told by").waitFor();
    assert.equal(await page.getByRole("link", { name: /^(Merge|Edit)$/ }).count(), 0);
    assert.equal(await page.getByRole("button", { name: "Part of…" }).count(), 0);
    await page.goto(`${gateway.origin}/accounts/acc_7/merge`);
    await page.getByRole("heading", { name: "Not for your role" }).waitFor();
  },
};
