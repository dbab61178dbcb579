import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asVendor, choose, section } from "./scene.mjs";

const QUOTA = "/api/grants/gra_1/quota";

/** Where nobody serves, what brands are, what would follow, and what a grant asks for. */
export const spaceStates = {
  async "white space is ranked by demand that nobody serves, and other countries stand apart"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/white-space`);
    await section(page, "Areas by demand that nobody serves").getByRole("row", { name: /^US-NY 8,342 19,542/ }).waitFor();
    await section(page, "In other countries").getByRole("row", { name: /^Canada 38,700 513/ }).waitFor();
    await page.getByText("Of the parts that are drawn of US-COAST").waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Weiße Flecken");
    gateway.state.answers["/api/white-space"] = { items: [], total: 0, elsewhere: [], notComparable: [], lines: [] };
    await choose(page, page, "Served by", "outlets");
    await page.getByText("No demand was entered for this yet.").waitFor();
    await page.getByRole("link", { name: "Demand by file" }).click();
    await page.getByText("country,postalCode,productLine,measure").waitFor();
    await assertAccessible(page);
  },

  async "a brand is defined with its spellings, and a spelling of another is said at once"({ page, gateway, expected }) {
    expected(/409/);
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/outlets`);
    await page.getByRole("link", { name: "Brands" }).click();
    await section(page, "How outlets write it").getByRole("row", { name: "Kenny's of its own 2" }).waitFor();
    const define = section(page, "Define a brand");
    await define.getByRole("button", { name: "Define" }).click();
    await define.getByText("This is needed.").first().waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Marke festlegen");
    await define.getByRole("textbox", { name: "Code", exact: true }).fill("KENNY");
    await define.getByRole("textbox", { name: "Name", exact: true }).fill("Kenny's");
    await define.getByRole("textbox", { name: "Other spellings", exact: true }).fill("KFC, kennys");
    answers["POST /api/brands"] = problem(409, "Another brand has the same spelling.");
    await define.getByRole("button", { name: "Define" }).click();
    await define.getByText("Another brand has the same spelling.").waitFor();
    answers["POST /api/brands"] = (_, body) => {
      assert.deepEqual(body, { code: "KENNY", name: "Kenny's", spellings: ["KFC", "kennys"] });
      const made = { ...answers["/api/brands/bra_1"], id: "bra_2", ...body };
      answers["/api/brands"].items.push(made);
      return made;
    };
    await define.getByRole("button", { name: "Define" }).click();
    await page.getByRole("link", { name: "Kenny's" }).waitFor();
    answers["PUT /api/brand-rule"] = (_, body) => (answers["/api/brand-rule"] = body);
    const rule = section(page, "Outlets without a brand of yours");
    await choose(rule, page, "Without any brand they protect", "nobody");
    await rule.getByRole("button", { name: "Save" }).click();
    await rule.getByText("The rule is saved.").waitFor();
    assert.deepEqual(answers["/api/brand-rule"], { unbranded: "nobody", unknown: "accept" });
  },

  async "a brand is taken out of use, told what becomes of its spellings"({ page, gateway }) {
    await asVendor(gateway);
    const brand = gateway.state.answers["/api/brands/bra_1"];
    await page.goto(`${gateway.origin}/outlets/brands/bra_1`);
    await page.getByText("Kentucky Fried Chicken, K.F.C.").first().waitFor();
    await page.getByRole("button", { name: "Take out of use" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Its spellings are free for another brand").waitFor();
    await dialog.getByRole("textbox", { name: "Reason", exact: true }).fill("sold");
    await assertAccessible(page);
    gateway.state.answers["POST /api/brands/bra_1/retire"] = () => Object.assign(brand, { retired: true, version: 2 });
    await dialog.getByRole("button", { name: "Take out of use" }).click();
    await page.getByText("out of use", { exact: true }).waitFor();
  },

  async "an outlet is looked at before it is placed, and before it closes"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const { outlet } = await recorded("what-if");
    const asked = [];
    answers["POST /api/placements/what-if"] = (_, body) => asked.push(body) && outlet;
    answers["POST /api/outlets/check"] = { ...answers["/api/outlets/out_1"].decision, protection: { required: 1, requiredMetres: 1000, unit: "km" } };
    await page.goto(`${gateway.origin}/outlets/new`);
    const fill = (name, value) => page.getByRole("textbox", { name, exact: true }).fill(value);
    await fill("Name", "KFC Laurel Mall");
    await fill("Code", "KFC-00900");
    await fill("Partner's code", "14641");
    await fill("Brand", "KFC");
    await page.getByRole("textbox", { name: /^Country/ }).fill("us");
    await fill("Degrees north", "39.0951");
    await fill("Degrees east", "-76.8598");
    await fill("Protected radius", "1");
    await page.getByRole("button", { name: "Check first" }).click();
    const found = section(page, "What would follow");
    await found.getByRole("row", { name: /^KFC-00017 14641 Laurel, 20707 1,204 m of 1,609 m/ }).waitFor();
    await found.getByText("binds there").waitFor();
    await found.getByText("is after a customer nearby").waitFor();
    assert.equal(await found.getByRole("button", { name: "Place it" }).count(), 0);
    assert.deepEqual(asked[0].outlet, { partner: "14641", brand: "KFC", country: "US", latitude: 39.0951, longitude: -76.8598, protectedRadius: { value: 1, unit: "km" } });
    await assertAccessible(page);
    await readInGerman(page, "Was daraus folgte");
    answers["POST /api/placements/what-if"] = { ...outlet, outcome: "done", reasons: [], violated: [], violatedInAll: 0 };
    answers["POST /api/outlets"] = () => answers["/api/outlets/out_1"];
    await page.getByRole("button", { name: "Check first" }).click();
    await found.getByRole("button", { name: "Place it" }).click();
    await page.getByRole("button", { name: "See what closing it would free" }).click();
    await section(page, "What would follow").getByText("can be done").waitFor();
    await assertAccessible(page);
  },

  async "a grant shows its quota and what was sold, and a period is waived"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/grants/gra_1`);
    const quota = section(page, "Quota");
    await quota.getByText("£18,250.40").waitFor();
    await quota.getByText("£50,000.00 each quarter").waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Bisher darin verkauft");
    answers[`POST ${QUOTA}/waive`] = (_, { from, reason }) => {
      assert.deepEqual([from, reason], ["2026-10-01", "flood"]);
      answers[QUOTA] = { ...answers[QUOTA], waived: [from] };
      return answers["/api/grants/gra_1"];
    };
    await quota.getByRole("button", { name: "Waive this period" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Reason", exact: true }).fill("flood");
    await page.getByRole("dialog").getByRole("button", { name: "Waive this period" }).click();
    await quota.getByText("Periods that are waived").waitFor();
    await quota.getByRole("button", { name: "Set a quota" }).click();
    await quota.getByText("Give an amount or units, one of the two.").waitFor();
    await quota.getByRole("textbox", { name: "Units", exact: true }).fill("40");
    answers[`PUT ${QUOTA}`] = (_, body) => {
      assert.deepEqual(body, { per: "quarter", warnAtPercent: 50, graceDays: 14, units: 40 });
      answers[QUOTA] = { terms: body, waived: [] };
      return answers["/api/grants/gra_1"];
    };
    await quota.getByRole("button", { name: "Set a quota" }).click();
    await quota.getByText("40 units each quarter").waitFor();
  },
};
