import { existsSync } from "node:fs";
import { startGateway } from "./gateway.mjs";
import { play } from "./play.mjs";
import { homes } from "./recorded/home.mjs";
import { overviews } from "./recorded/overview.mjs";
import { sessions } from "./recorded/session.mjs";
import { shapes } from "./recorded/shape.mjs";

if (!existsSync(new URL("../dist/index.html", import.meta.url))) {
  console.error("The pages are not built. Cure: npm run build.");
  process.exit(1);
}
const gateway = await startGateway();
const journeys = Object.fromEntries(
  Object.entries({ ...sessions, ...homes, ...overviews, ...shapes }).map(([name, journey]) => [
    name,
    (scene) => {
      gateway.reset();
      return journey(scene);
    },
  ]),
);
const code = await play(journeys, { gateway });
await gateway.close();
process.exit(code);
