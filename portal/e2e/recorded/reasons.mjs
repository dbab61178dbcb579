import { readInGerman } from "./bothLanguages.mjs";
import { asPartner, asVendor } from "./scene.mjs";

/** Where a partner reads a reason, and how in German. */
const OF_A_PARTNER = {
  "/home": "Stufe gold hat 5 % Rabatt.",
  "/quotes/quo_1": "Sie verlangt 500 Einheiten in der Position, die 100 hat.",
};

export const reasons = {
  async "prices, quotes and tiers tell their reasons in the reader's language"({ page, gateway }) {
    await asPartner(gateway);
    for (const [path, words] of Object.entries(OF_A_PARTNER)) {
      await page.goto(gateway.origin + path);
      await readInGerman(page, words);
    }
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/partners/par_1/tier`);
    await readInGerman(page, "Er erfüllt, was silver verlangt.");
  },
};
