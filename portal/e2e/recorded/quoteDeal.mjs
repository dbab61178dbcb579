import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { asPartner, section } from "./scene.mjs";

const QUOTE = "/api/quotes/quo_1";
const ACME = { name: "Acme Ltd", domain: "acme.example", country: "GB" };

/** A quote that becomes a deal, or is told why not. */
export const quoteDeal = {
  async "a partner has a quote registered as a deal, and is told what came of it"({ page, gateway }) {
    await asPartner(gateway);
    const { answers } = gateway.state;
    const quote = Object.assign(answers[QUOTE], { status: "sent", sentAt: "2026-11-24T22:00:00Z", version: 3 });
    await page.goto(`${gateway.origin}/quotes/quo_1`);
    await page.getByRole("button", { name: "Make the customer's link" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Register as a deal" }).count(), 0, "nobody has said whom it is for");
    quote.customer = ACME;
    await page.reload();
    answers[`POST ${QUOTE}/deal`] = (_, __, headers) =>
      headers["if-match"] === '"3"' &&
      Object.assign(quote, { version: 4, deal: { askId: "quo_1/3", status: "asked", reasons: [], at: "2026-11-25T09:00:00Z" } });
    await page.getByRole("button", { name: "Register as a deal" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("It is registered for Acme Ltd").waitFor();
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Register as a deal" }).click();
    const told = section(page, "Customer and deal");
    await told.getByText("Asked for; the answer comes by itself").waitFor();
    assert.equal(await page.getByRole("button", { name: "Register as a deal" }).count(), 0);
    quote.deal = {
      askId: "quo_1/3",
      status: "refused",
      dealId: "dea_1",
      reasons: [{ code: "protected", text: "This customer is protected until 2026-04-02T03:04:05Z." }],
      at: "2026-11-25T09:00:04Z",
    };
    await page.reload();
    await told.getByText("This customer is protected").waitFor();
    await told.getByRole("link", { name: "To the deal" }).waitFor();
    await page.getByRole("button", { name: "Register as a deal" }).waitFor();
    await assertAccessible(page);
    for (const width of [390, 320]) await assertFits(page, width);
  },
};
