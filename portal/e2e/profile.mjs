import { READER } from "./browser.mjs";

/**
 * A profile that is empty whenever a journey begins, as often as there is one: without cookies, stored data and
 * pages. What the pages are made of it keeps, as the browser of anybody does who comes back, so that it is fetched
 * and compiled once and not by each journey.
 */
export async function openProfile(browser, origin) {
  const context = await browser.newContext(READER);
  // Of the same origin, so that the process stays that draws its pages: it holds what was compiled.
  const kept = await context.newPage();
  await kept.goto(`${origin}/assets/none`);
  const devtools = await context.newCDPSession(kept);
  const empty = async (origins) => {
    await context.unrouteAll();
    await Promise.all(context.pages().map((page) => page !== kept && page.close()));
    await context.clearCookies();
    for (const each of origins) await devtools.send("Storage.clearDataForOrigin", { origin: each, storageTypes: "all" });
  };
  return { context, empty };
}
