import { existsSync } from "node:fs";
import { startGateway } from "./gateway.mjs";
import { journeysIn } from "./journeysIn.mjs";
import { play } from "./play.mjs";

if (!existsSync(new URL("../dist/index.html", import.meta.url))) {
  console.error("The pages are not built. Cure: npm run build.");
  process.exit(1);
}
// A journey alone, by a piece of its name.
const [, , only] = process.argv;
// Two at once: a browser waits for its pages about half of the time.
const gateways = await Promise.all([startGateway(), startGateway()]);
const journeys = Object.fromEntries(
  Object.entries(await journeysIn("recorded"))
    .filter(([name]) => only === undefined || name.includes(only))
    .map(([name, journey]) => [
    name,
    (scene) => {
      scene.gateway.reset();
      return journey(scene);
    },
  ]),
);
const code = await play(journeys, ...gateways.map((gateway) => ({ gateway, origin: gateway.origin })));
await Promise.all(gateways.map((gateway) => gateway.close()));
process.exit(code);
