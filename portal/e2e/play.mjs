import { installedBrowser, openBrowser } from "./browser.mjs";
import { openProfile } from "./profile.mjs";

/** Milliseconds; a page is there much sooner, unless the machine has much else to do. */
const PATIENCE = 30_000;

/**
 * Plays journeys, each in an empty profile, as many at once as there are scenes, and tells how
 * the process is to end.
 *
 * A journey that fails is played once more when no other is, which is said: it may have been the
 * machine. A journey gets `page`, `context`, `expected` (a pattern of what the browser may complain of) and
 * what its scene holds; whatever else the browser complains of fails it.
 */
export async function play(journeys, ...scenes) {
  const executable = installedBrowser();
  if (executable === undefined) {
    console.log("SKIPPED: no Chromium is installed, so no page was tested in a browser. Cure: apt-get install chromium, or name one by PEP_CHROMIUM.");
    return 0;
  }
  const left = Object.entries(journeys).values();
  const again = [];
  await Promise.all(scenes.map((scene) => playInTurn(executable, scene, left, again)));
  const failed = [];
  scenes[0].again?.();
  await playInTurn(executable, scenes[0], again.values(), failed);
  const second = again.length - failed.length;
  console.log(`${Object.keys(journeys).length} journeys played in a browser, ${second} at a second try, ${failed.length} failed.`);
  return failed.length === 0 ? 0 : 1;
}

/** Plays what is left one by one, and notes what failed. A browser in which one failed may be what failed it: the next has another. */
async function playInTurn(executable, scene, left, failed) {
  let opened;
  for (const [name, journey] of left) {
    try {
      opened ??= await opening(executable, scene);
      await playOne(journey, opened.profile, scene);
      console.log(`ok      ${name}`);
    } catch (error) {
      failed.push([name, journey]);
      console.error(`FAILED  ${name}\n${error.stack}`);
      await opened?.browser.close();
      opened = undefined;
    }
  }
  await opened?.browser.close();
}

async function opening(executable, scene) {
  const browser = await openBrowser(executable);
  return { browser, profile: await openProfile(browser, scene.origin) };
}

async function playOne(journey, { context, empty }, scene) {
  const origins = new Set([scene.origin]);
  const complaints = [];
  const allowed = [];
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  page.on("framenavigated", (frame) => origins.add(new URL(frame.url()).origin));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${new URL(message.location().url || page.url()).pathname})`);
  });
  await journey({ ...scene, page, context, expected: (pattern) => allowed.push(pattern) });
  const left = complaints.filter((text) => !allowed.some((pattern) => pattern.test(text)));
  if (left.length > 0) throw new Error(`the browser complains: ${left.join("; ")}`);
  await empty([...origins].filter((origin) => origin !== "null"));
}
