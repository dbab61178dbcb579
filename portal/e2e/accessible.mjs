import assert from "node:assert/strict";

/** What every page owes to who does not see it: language, landmark, headings, names, keyboard. */
export async function assertAccessible(page) {
  const found = await page.evaluate(() => {
    const levels = [...document.querySelectorAll("h1,h2,h3,h4")].map((it) => Number(it.tagName[1]));
    const name = (it) =>
      it.getAttribute("aria-label") ?? it.labels?.[0]?.textContent ?? it.textContent ?? "";
    return {
      language: document.documentElement.lang,
      title: document.title,
      mains: document.querySelectorAll("main").length,
      firsts: levels.filter((level) => level === 1).length,
      skipped: levels.filter((level, at) => at > 0 && level > levels[at - 1] + 1).length,
      unnamed: [...document.querySelectorAll("a,button,select,input,section,[role=region]")]
        .filter((it) => name(it).trim() === "")
        .map((it) => it.outerHTML.slice(0, 80)),
      uncaptioned: [...document.querySelectorAll("table")].filter((it) => it.caption === null).length,
    };
  });
  assert.notEqual(found.language, "", "the page names its language");
  assert.match(found.title, /Partner portal/);
  assert.equal(found.mains, 1, "one main landmark");
  assert.equal(found.firsts, 1, "one first heading");
  assert.equal(found.skipped, 0, "no level of headings is skipped");
  assert.deepEqual(found.unnamed, [], "everything to press or to choose has a name");
  assert.equal(found.uncaptioned, 0, "every table has a caption");
  assert.ok(await contrast(page, "body") >= 4.5, "text stands out from its ground");
  if ((await page.locator(".as-of").count()) > 0) {
    assert.ok(await contrast(page, ".as-of") >= 4.5, "quiet text stands out too");
  }
}

/** The contrast ratio of an element's text and the page's ground, as WCAG 2.2 defines it. */
async function contrast(page, selector) {
  const [ink, ground] = await page.evaluate((which) => {
    const colour = (it, name) => getComputedStyle(it)[name].match(/[\d.]+/g).slice(0, 3).map(Number);
    return [
      colour(document.querySelector(which), "color"),
      colour(document.body, "backgroundColor"),
    ];
  }, selector);
  const [light, dark] = [luminance(ink), luminance(ground)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
