import { again, readSettings } from "./live/platform.mjs";
import { journeysIn } from "./journeysIn.mjs";
import { play } from "./play.mjs";

// A journey alone, by a piece of its name.
const [, , only = ""] = process.argv;
const all = await journeysIn("live");
const chosen = Object.fromEntries(Object.entries(all).filter(([name]) => name.includes(only)));

try {
  process.exit(await play(chosen, { platform: readSettings(process.env), again }));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
