import { journeys } from "./live/journeys.mjs";
import { readSettings } from "./live/platform.mjs";
import { play } from "./play.mjs";

try {
  process.exit(await play(journeys, { platform: readSettings(process.env) }));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
