import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const PLACES = [process.env.PEP_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** Where a Chromium is installed, if one is. */
export function installedBrowser() {
  return PLACES.find((place) => place !== undefined && place !== "" && existsSync(place));
}

/** A browser with a fresh profile that asks nobody but the pages' own origin. */
export async function openBrowser(executablePath) {
  const profile = mkdtempSync(join(tmpdir(), "portal-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    locale: "en-GB",
    timezoneId: "America/New_York",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
}
