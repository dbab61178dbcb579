import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem } from "../gateway.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asPartner, asVendor, section } from "./scene.mjs";

const ACTUAL = "/api/scorecards/par_1/profitability";

/** What partners really brought and got, and on how few end customers that hangs. */
export const profitability = {
  async "a partner's real profitability is opened from its scorecard, and read for other months"({ page, gateway, expected }) {
    expected(/503/);
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/insights/scorecards`);
    await page.getByRole("row", { name: "Harbour Lights Ltd" }).getByRole("link", { name: "£3,370.41" }).click();
    await page.waitForURL(/\/partners\/par_1\/profitability$/);
    const actual = section(page, "Profitability");
    await actual.getByText("Not known, and so in no sum: what it paid for what it sold").waitFor();
    await section(page, "By product line").getByRole("row", { name: /^Fans £2,250.41 18.5% £416.33/ }).waitFor();
    await section(page, "By month").getByRole("row", { name: /^Nov 2026 £385.00 £15.40/ }).waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Nach Produktlinie");
    const asked = page.waitForResponse(/profitability\?from=2026-03$/);
    await actual.getByRole("textbox", { name: "From (2026-01)", exact: true }).fill("2026-03");
    await page.keyboard.press("Enter");
    await asked;
    await page.waitForURL(/from=2026-03/);
    for (const width of [390, 320]) await assertFits(page, width);
    gateway.state.answers[ACTUAL] = problem(503, "The service is away.");
    await page.reload();
    await page.getByText("Not available at the moment.").first().waitFor();
  },

  async "a partner reads what it sold and got itself"({ page, gateway }) {
    await asPartner(gateway);
    await page.goto(`${gateway.origin}/standing`);
    const own = section(page, "What you sold and got");
    await own.getByText("sold less incentives").waitFor();
    await section(page, "By product line").getByRole("row", { name: /^Without a known line/ }).waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Was Sie verkauft und bekommen haben");
  },

  async "the concentration says on how few end customers the won deals hang, and what is not counted"({ page, gateway }) {
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/insights/concentration?from=2026-01`);
    const customers = section(page, "By end customers");
    await customers.getByRole("row", { name: /^Northern Hotels plc £8,000.00 64.5%/ }).waitFor();
    await customers.getByRole("row", { name: /^Müller & Söhne GmbH £3,200.00/ }).waitFor();
    await customers.getByRole("row", { name: /^Deals without a customer's account £1,200.00/ }).waitFor();
    await customers.getByText("Not counted: 1 deal without a value, 2 of unknown days.").waitFor();
    await assertAccessible(page);
    await readInGerman(page, "Nach Endkunden");
    gateway.state.answers["/api/concentration/customers"] = { ...gateway.state.answers["/api/concentration/customers"], deals: 0, customers: 0, rows: [], topShares: [] };
    await page.reload();
    await page.getByText("No deal with a value was won in these months.").waitFor();
  },
};
