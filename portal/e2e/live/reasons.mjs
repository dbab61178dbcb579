import { readFileSync } from "node:fs";
import { written } from "./platform.mjs";

const WORDS = JSON.parse(readFileSync(new URL("../../src/i18n/en/reasons.json", import.meta.url)));
const AMOUNT = /^([A-Z]{3}) (-?\d+(?:\.\d+)?)$/;

function value(name, fact) {
  const [, currency, amount] = AMOUNT.exec(fact) ?? [];
  if (currency !== undefined) return written({ currency, amount });
  return name === "percent" ? `${Number(fact)}%` : fact;
}

/** A reason of the API as an English reader is told it; in the API's own words where there are no others. */
export function told({ code, facts, text }) {
  const fitting = Object.values(WORDS[code] ?? {}).find((words) =>
    [...words.matchAll(/{{(\w+)}}/g)].every(([, name]) => name in facts),
  );
  return fitting?.replace(/{{(\w+)}}/g, (_, name) => value(name, facts[name])) ?? text;
}
