import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";

const OPERATOR = { authenticated: true, subject: "usr_9", name: "Olu Operator", scopes: ["operator"] };

/** A vendor comes to the installation. */
export const newVendor = {
  async "an operator takes a vendor in and hands the link over"({ page, gateway, expected }) {
    expected(/400/);
    gateway.state.session = OPERATOR;
    gateway.state.answers = await recorded("operator");
    const { answers } = gateway.state;
    await page.goto(`${gateway.origin}/vendors`);
    await page.getByRole("link", { name: "New vendor" }).click();
    await page.getByRole("textbox", { name: "Vendor's name", exact: true }).fill("Northwind");
    await page.getByRole("textbox", { name: "Currency", exact: true }).fill("pounds");
    await page.getByRole("button", { name: "Take the vendor in" }).click();
    await page.getByText("Three letters, such as EUR.", { exact: true }).waitFor();
    await assertAccessible(page);
    await page.getByRole("textbox", { name: "Currency", exact: true }).fill("gbp");
    await page.getByRole("textbox", { name: "Time zone", exact: true }).fill("Europe/Atlantis");
    await page.getByRole("textbox", { name: "Name of its first administrator", exact: true }).fill("Ada");
    await page.getByRole("textbox", { name: "E-mail of its first administrator", exact: true }).fill("ada@example.org");
    answers["POST /api/vendors"] = problem(400, "timeZone: Use a name of the IANA database.");
    await page.getByRole("button", { name: "Take the vendor in" }).click();
    await page.getByText("Use a name of the IANA database.").waitFor();
    let asked;
    answers["POST /api/vendors"] = (_, body) => {
      asked = body;
      const settings = { fiscalYearStartMonth: 1, onboardingChecklist: [], dealProtectionDays: 90 };
      return { id: "ven_1", name: body.name, currency: body.currency, timeZone: body.timeZone, settings, adminInvitation: "https://pep.example/invitation#x" };
    };
    await page.getByRole("textbox", { name: "Time zone", exact: true }).fill("Europe/London");
    await page.getByRole("button", { name: "Take the vendor in" }).click();
    await page.getByRole("heading", { name: "Northwind is taken in" }).waitFor();
    await assertAccessible(page);
    const admin = { email: "ada@example.org", name: "Ada" };
    assert.deepEqual(asked, { name: "Northwind", currency: "GBP", timeZone: "Europe/London", admin });
    gateway.state.session = { ...OPERATOR, scopes: ["operator:read"] };
    await page.goto(`${gateway.origin}/vendors`);
    await page.getByRole("heading", { level: 1, name: "Vendors" }).waitFor();
    assert.equal(await page.getByRole("link", { name: "New vendor" }).count(), 0);
  },
};
