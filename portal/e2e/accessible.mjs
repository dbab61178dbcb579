import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What a colour scheme can change: the rest of a page is the same in each. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];
/** An open popover: what React Aria puts beside its dialog, to leave it by for readers of the screen, stands in no landmark. */
const POPOVER = ':has(> [data-trigger="DialogTrigger"] > [role="dialog"])';
/** What was closed and is looked at besides. */
const OPENED = "details[data-opened]";
const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What every page owes to who does not see it, or not well: WCAG 2.2 AA as far as axe-core can tell,
 * in light and in dark, and nothing that moves.
 */
export async function assertAccessible(page) {
  assert.match(await page.title(), /Partner ?portal/i, "the page names itself");
  await assertConformant(page);
  const opened = await page.evaluate(() => {
    const closed = [...document.querySelectorAll("details:not([open])")];
    closed.forEach((it) => {
      it.open = true;
      it.dataset.opened = "";
    });
    return closed.length;
  });
  if (opened > 0) await assertConformant(page, OPENED);
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0, "nothing moves");
}

/** As axe-core finds it in a part of the page, in both colour schemes; for pages that others made, too. */
export async function assertConformant(page, part = "html") {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  // In light, which a page is in unless it is asked for another.
  await assertNoViolations(page, part, "light", { type: "tag", values: RULES });
  await page.emulateMedia({ colorScheme: "dark" });
  await assertNoViolations(page, part, "dark", { type: "rule", values: RULES_OF_COLOUR });
  await page.emulateMedia({ colorScheme: "light" });
}

async function assertNoViolations(page, part, colorScheme, runOnly) {
  const found = await page.evaluate(
    async ([within, options, popover]) => {
      const { violations } = await window.axe.run(within, options);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes
          .filter(({ target }) => id !== "region" || !document.querySelector(target[0])?.matches(popover))
          .map(({ target, html }) => `${id} (${help}): ${target.join(" ")}: ${html.slice(0, 120)}`),
      );
    },
    [part, { runOnly, resultTypes: ["violations"] }, POPOVER],
  );
  assert.deepEqual(found, [], `axe-core finds nothing in the ${colorScheme} scheme`);
}

/** No screen is too narrow: the page never scrolls sideways as a whole. */
export async function assertFits(page, width) {
  await page.setViewportSize({ width, height: 640 });
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.ok(content <= screen, `${new URL(page.url()).pathname} is ${content} px wide on a screen of ${screen} px`);
}

/** What the keyboard is at. */
export function focused(page) {
  return page.evaluate(() => {
    const it = document.activeElement;
    return it === null || it === document.body ? "" : `${it.tagName} ${it.textContent.trim()}`;
  });
}

/** Waits until the keyboard is there: a page moves it once it has drawn. Fails with what it found instead. */
export async function assertFocused(page, expected, message) {
  const is = (found) => (expected instanceof RegExp ? expected.test(found) : found === expected);
  const until = Date.now() + 5_000;
  let found = await focused(page);
  while (!is(found) && Date.now() < until) {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    found = await focused(page);
  }
  assert.ok(is(found), `${message ?? "the keyboard"}: expected ${expected}, found ${found || "nothing"}`);
}
