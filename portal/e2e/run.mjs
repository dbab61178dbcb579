import { existsSync } from "node:fs";
import { startGateway } from "./gateway.mjs";
import { play } from "./play.mjs";
import { actionStates } from "./recorded/actions.mjs";
import { agreementStates } from "./recorded/agreements.mjs";
import { applicationStates } from "./recorded/applications.mjs";
import { applying } from "./recorded/apply.mjs";
import { channel } from "./recorded/channel.mjs";
import { dealObjections } from "./recorded/dealobjections.mjs";
import { disputeStates } from "./recorded/disputes.mjs";
import { exporting } from "./recorded/exports.mjs";
import { groundStates } from "./recorded/ground.mjs";
import { homes } from "./recorded/home.mjs";
import { importStates } from "./recorded/imports.mjs";
import { invoiceStates } from "./recorded/invoices.mjs";
import { journeyStates } from "./recorded/journeys.mjs";
import { languages } from "./recorded/language.mjs";
import { noticeStates } from "./recorded/notices.mjs";
import { offboardingStates } from "./recorded/offboarding.mjs";
import { overviews } from "./recorded/overview.mjs";
import { palette } from "./recorded/palette.mjs";
import { partners } from "./recorded/partners.mjs";
import { partnerGrowth } from "./recorded/partnergrowth.mjs";
import { partnerSide } from "./recorded/partnerside.mjs";
import { partnerWork } from "./recorded/partnerwork.mjs";
import { paymentStates } from "./recorded/payments.mjs";
import { periodStates } from "./recorded/periods.mjs";
import { profileStates } from "./recorded/profile.mjs";
import { promotionKinds } from "./recorded/promotionkinds.mjs";
import { promotionStates } from "./recorded/promotions.mjs";
import { quoteStates } from "./recorded/quotes.mjs";
import { salesStates } from "./recorded/sales.mjs";
import { sellingStates } from "./recorded/selling.mjs";
import { sessions } from "./recorded/session.mjs";
import { settings } from "./recorded/settings.mjs";
import { settlementStates } from "./recorded/settlements.mjs";
import { shapes } from "./recorded/shape.mjs";
import { undoStates } from "./recorded/undo.mjs";
import { waiverStates } from "./recorded/waivers.mjs";
import { weight } from "./recorded/weight.mjs";

if (!existsSync(new URL("../dist/index.html", import.meta.url))) {
  console.error("The pages are not built. Cure: npm run build.");
  process.exit(1);
}
// A journey alone, by a piece of its name.
const [, , only] = process.argv;
// Two at once: a browser waits for its pages about half of the time.
const gateways = await Promise.all([startGateway(), startGateway()]);
const journeys = Object.fromEntries(
  Object.entries({ ...languages, ...sessions, ...homes, ...overviews, ...partners, ...settings, ...channel, ...actionStates, ...applying, ...exporting, ...groundStates, ...applicationStates, ...partnerSide, ...partnerWork, ...partnerGrowth, ...palette, ...noticeStates, ...importStates, ...undoStates, ...offboardingStates, ...periodStates, ...profileStates, ...promotionStates, ...promotionKinds, ...quoteStates, ...salesStates, ...sellingStates, ...settlementStates, ...dealObjections, ...disputeStates, ...paymentStates, ...invoiceStates, ...agreementStates, ...journeyStates, ...shapes, ...waiverStates, ...weight })
    .filter(([name]) => only === undefined || name.includes(only))
    .map(([name, journey]) => [
    name,
    (scene) => {
      scene.gateway.reset();
      return journey(scene);
    },
  ]),
);
const code = await play(journeys, ...gateways.map((gateway) => ({ gateway })));
await Promise.all(gateways.map((gateway) => gateway.close()));
process.exit(code);
