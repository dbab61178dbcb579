import { contract } from "./live/contract.mjs";
import { daily } from "./live/daily.mjs";
import { doors } from "./live/doors.mjs";
import { ground } from "./live/ground.mjs";
import { insights } from "./live/insights.mjs";
import { journeys } from "./live/journeys.mjs";
import { partnering } from "./live/partnering.mjs";
import { paying } from "./live/paying.mjs";
import { again, readSettings } from "./live/platform.mjs";
import { products } from "./live/products.mjs";
import { programs } from "./live/programs.mjs";
import { tiers } from "./live/tiers.mjs";
import { work } from "./live/work.mjs";
import { selling } from "./live/selling.mjs";
import { play } from "./play.mjs";

// A journey alone, by a piece of its name.
const [, , only = ""] = process.argv;
const all = { ...contract, ...journeys, ...work, ...selling, ...ground, ...products, ...programs, ...tiers, ...insights, ...partnering, ...paying, ...daily, ...doors };
const chosen = Object.fromEntries(Object.entries(all).filter(([name]) => name.includes(only)));

try {
  process.exit(await play(chosen, { platform: readSettings(process.env), again }));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
