import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

const DIST = new URL("../../dist/", import.meta.url);
const MOST_BYTES = 200_000;

/** What a browser must read. */
export const weight = {
  async "the portal starts with at most 200 kB of JavaScript, the rest when it is wanted"() {
    const page = await readFile(new URL("index.html", DIST), "utf8");
    const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((found) => found[1]);
    assert.ok(scripts.length > 0);
    const sizes = await Promise.all(scripts.map(async (name) => gzipSync(await readFile(new URL(name, DIST))).length));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(all <= MOST_BYTES, `${all} bytes`);
  },
};
