import { readInGerman } from "./bothLanguages.mjs";
import { asPartner, asVendor } from "./scene.mjs";

/** Where a reason stands, and how a German reader reads it. */
const OF_A_PARTNER = {
  "/home": "Stufe gold hat 5 % Rabatt.",
  "/quotes/quo_1": "Sie verlangt 500 Einheiten in der Position, die 100 hat.",
  "/partners/par_1/tier": "Er erfüllt, was silver verlangt.",
};

export const reasons = {
  async "prices, tiers, quotes and territories tell their reasons in the reader's language"({ page, gateway }) {
    await asPartner(gateway);
    for (const path of ["/home", "/quotes/quo_1"]) {
      await page.goto(gateway.origin + path);
      await readInGerman(page, OF_A_PARTNER[path]);
    }
    await asVendor(gateway);
    await page.goto(`${gateway.origin}/partners/par_1/tier`);
    await readInGerman(page, OF_A_PARTNER["/partners/par_1/tier"]);
    await page.goto(`${gateway.origin}/territories/ter_1`);
    await readInGerman(page, "Beide enthalten Postleitzahlen von US: 20740.");
  },
};
