import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = [process.env.PEP_CHROMIUM, "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** Where a Chromium is installed, if one is. */
export function installedBrowser() {
  return PLACES.find((place) => place !== undefined && place !== "" && existsSync(place));
}

/** A browser that asks nobody but the pages' own origin. */
export function openBrowser(executablePath) {
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--process-per-site",
    ],
  });
}

/** A reader far from the vendor: neither its language nor its time zone is the vendor's. */
export const READER = { locale: "en-GB", timezoneId: "America/New_York" };
