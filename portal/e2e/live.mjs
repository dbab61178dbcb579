import { contract } from "./live/contract.mjs";
import { doors } from "./live/doors.mjs";
import { journeys } from "./live/journeys.mjs";
import { readSettings } from "./live/platform.mjs";
import { work } from "./live/work.mjs";
import { play } from "./play.mjs";

try {
  process.exit(await play({ ...contract, ...journeys, ...work, ...doors }, { platform: readSettings(process.env) }));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
