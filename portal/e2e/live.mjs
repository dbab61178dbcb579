import { again, readSettings } from "./live/platform.mjs";
import { journeysIn } from "./journeysIn.mjs";
import { play } from "./play.mjs";

// A journey alone, by a piece of its name.
const [, , only = ""] = process.argv;
const all = await journeysIn("live");
const chosen = Object.fromEntries(Object.entries(all).filter(([name]) => name.includes(only)));

try {
  const platform = readSettings(process.env);
  process.exit(await play(chosen, { platform, origin: platform.origin, again }));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
