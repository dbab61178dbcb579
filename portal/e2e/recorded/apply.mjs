import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { problem, recorded } from "../gateway.mjs";
import { choose } from "./scene.mjs";

const FORM = "/api/apply/frm_1";
const OWN = "/api/applicants/AbC-_9";
const UNASKED = { status: 400, body: { title: "Invalid", status: 400, errors: [{ field: "attributes.tax_id", code: "too-long", cure: "Give at most 200 characters." }] } };

/** What is open to who is not signed in. */
async function opened({ state }) {
  const world = await recorded("open-apply");
  state.answers = { [FORM]: world["/api/apply/{form}"], [OWN]: world["/api/applicants/{link}"] };
  return state.answers;
}

async function filled(page) {
  await page.getByRole("textbox", { name: "Company", exact: true }).fill("Lamps & Co");
  await page.getByRole("textbox", { name: "Country code", exact: true }).fill("gb");
  await page.getByRole("textbox", { name: "Your name", exact: true }).fill("Kim");
  await page.getByRole("textbox", { name: "Your e-mail address", exact: true }).fill("kim@lamps.example");
  await page.getByRole("textbox", { name: "Tax id", exact: true }).fill("GB123");
}

/** Companies that want to become partners, before anybody signs in. */
export const applying = {
  async "a company applies by the vendor's form without signing in, and is told to look into its mail"({ page, gateway, expected }) {
    expected(/400|429/);
    const answers = await opened(gateway);
    const sent = [];
    await page.goto(`${gateway.origin}/apply/frm_1`);
    await page.getByRole("heading", { level: 1, name: "Resell our lamps" }).waitFor();
    await page.getByText("Northwind takes applications as: reseller.").waitFor();
    await page.getByRole("button", { name: "Send the application" }).click();
    await page.getByText("This is needed.").first().waitFor();
    assert.equal(await page.getByText("This is needed.").count(), 4);
    await assertAccessible(page);
    for (const width of [390, 320]) await assertFits(page, width);
    await filled(page);
    await page.getByRole("textbox", { name: "Staff" }).fill("12,5");
    await choose(page, page, "Own shop", "no");
    await page.getByRole("checkbox", { name: "indoor" }).check({ force: true });
    answers[`POST ${FORM}`] = UNASKED;
    await page.getByRole("button", { name: "Send the application" }).click();
    await page.getByText("Give at most 200 characters.").first().waitFor();
    answers[`POST ${FORM}`] = problem(429, "Wait 60 s before the next application.");
    await page.getByRole("button", { name: "Send the application" }).click();
    await page.getByText("Wait 60 s before the next application.").waitFor();
    answers[`POST ${FORM}`] = (_, body) => sent.push(body) && { email: body.email, until: "2026-12-06T13:40:00Z" };
    await page.getByRole("button", { name: "Send the application" }).click();
    await page.getByRole("heading", { level: 2, name: "Look into your mail" }).waitFor();
    await page.getByText("kim@lamps.example").waitFor();
    await assertAccessible(page);
    assert.deepEqual(sent, [
      {
        company: "Lamps & Co", country: "GB", name: "Kim", email: "kim@lamps.example", language: "en",
        attributes: { tax_id: "GB123", staff: 12.5, own_shop: false, lines: ["indoor"] },
      },
    ]);
    assert.equal(gateway.state.asked.some(({ path }) => path === "/api/me/session"), false, "nobody asks who is there");
  },

  async "who applied proves the address by the link that was mailed, and follows how far it is"({ page, gateway, expected }) {
    expected(/404|503/);
    const answers = await opened(gateway);
    const view = answers[OWN];
    await page.goto(`${gateway.origin}/applicants/AbC-_9`);
    await page.getByText("confirm first that this address is yours").waitFor();
    await page.getByText("confirming your address").waitFor();
    await assertAccessible(page);
    answers[`POST ${OWN}/prove`] = problem(503, "The service gave no answer within 2 s.");
    await page.getByRole("button", { name: "Yes, it was me" }).click();
    await page.getByText("The service gave no answer within 2 s.").waitFor();
    answers[`POST ${OWN}/prove`] = () => Object.assign(view, { stage: "decision", missing: [], actor: "vendor", until: "2026-12-09T13:40:00Z" });
    await page.getByRole("button", { name: "Yes, it was me" }).click();
    await page.getByText("waits for a decision").waitFor();
    await page.getByText("the vendor's", { exact: true }).waitFor();
    await page.getByText("9 Dec 2026").waitFor();
    await assertAccessible(page);
    Object.assign(view, { stage: "onboarding", missing: ["agreement", "bank-details"], until: undefined });
    await page.reload();
    await page.getByText("the partner agreement, bank details").waitFor();
    await page.getByRole("link", { name: "Sign in" }).waitFor();
    Object.assign(view, { stage: "declined", missing: [], actor: "nobody", reason: "We have enough resellers there." });
    await page.reload();
    await page.getByText("We have enough resellers there.").waitFor();
    await assertAccessible(page);
    delete answers[OWN];
    await page.reload();
    await page.getByText("This link opens nothing, or no more.").waitFor();
  },

  async "a form that takes no applications, one that is away and its German are shown to everybody"({ page, gateway, expected }) {
    expected(/404|503/);
    const answers = await opened(gateway);
    const form = answers[FORM];
    answers[FORM] = problem(503, "The service gave no answer within 2 s.");
    await page.goto(`${gateway.origin}/apply/frm_1`);
    await page.getByText("Not available at the moment.").waitFor();
    answers[FORM] = form;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("textbox", { name: "Company", exact: true }).waitFor();
    await page.getByRole("button", { name: "Deutsch" }).click();
    await page.getByRole("button", { name: "Antrag senden" }).waitFor();
    await assertAccessible(page);
    for (const width of [390, 320]) await assertFits(page, width);
    await page.goto(`${gateway.origin}/applicants/AbC-_9`);
    await page.getByText("Ja, das war ich").waitFor();
    for (const width of [390, 320]) await assertFits(page, width);
    await page.goto(`${gateway.origin}/apply/frm_gone`);
    await page.getByText("Dieses Formular nimmt keine Anträge an.").waitFor();
    await assertAccessible(page);
  },
};
