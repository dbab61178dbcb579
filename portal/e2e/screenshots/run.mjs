import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { installedBrowser, openBrowser, READER } from "../browser.mjs";
import { readSettings, signIn, signInAsOperator } from "../live/platform.mjs";
import { addressOf, routes } from "./routes.mjs";

const LOOKS = {
  light: { colorScheme: "light", viewport: { width: 1280, height: 800 } },
  dark: { colorScheme: "dark", viewport: { width: 1280, height: 800 } },
  narrow: { colorScheme: "light", viewport: { width: 390, height: 844 } },
};

const [, , folder, only = ""] = process.argv;
const executable = installedBrowser();
if (folder === undefined || executable === undefined) {
  console.error(folder === undefined ? "Which folder?" : "No Chromium is installed. Cure: apt-get install chromium, or name one by PEP_CHROMIUM.");
  process.exit(2);
}
const platform = readSettings(process.env);
const every = await routes();
const browser = await openBrowser(executable);
if (only === "") await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
let failed = 0;
for (const [who, side] of [["vendor", "vendor"], ["franchisor", "vendor"], ["partner", "partner"], ["operator", "operator"]]) {
  const context = await browser.newContext({ ...READER, reducedMotion: "reduce" });
  const page = await context.newPage();
  await (who === "operator" ? signInAsOperator(page, platform) : signIn(page, platform, platform[who]));
  const read = async (path) => {
    const answer = await page.request.get(platform.origin + path);
    return answer.ok() ? answer.json() : undefined;
  };
  for (const { path } of every.filter((it) => isFor(it, side) && it.path.includes(only))) {
    // What shows a franchisor as any vendor is not shown twice.
    if (who === "franchisor" && !/territor|outlet|crowding|home|map/.test(path)) continue;
    const address = await addressOf(path, read);
    if (address === undefined) {
      console.log(`nothing  ${who} ${path}: there is none to show`);
      continue;
    }
    failed += await shoot(page, who, path, platform.origin + address);
  }
  await context.close();
}
await browser.close();
process.exit(failed === 0 ? 0 : 1);

/** What both sides have, an operator has not, but for the home. */
function isFor({ path, side: own }, side) {
  return own === undefined ? side !== "operator" || path === "/home" : own === side;
}

/** A page in each look, once it has all that it asked for. */
async function shoot(page, who, path, address) {
  const name = `${who}-${path.slice(1).replaceAll("/", "-").replaceAll("$", "")}`;
  try {
    await page.goto(address);
    for (const [look, { colorScheme, viewport }] of Object.entries(LOOKS)) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction(() => document.querySelector("main h1") !== null && document.querySelector('[data-map="coming"]') === null && !/Loading…/.test(document.body.innerText));
      await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
    }
    console.log(`ok       ${name}`);
    return 0;
  } catch (error) {
    console.error(`FAILED   ${name}: ${error.message}`);
    return 1;
  }
}
