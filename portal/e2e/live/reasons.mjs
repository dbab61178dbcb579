import { readFileSync } from "node:fs";
import { written } from "./platform.mjs";

const WORDS = JSON.parse(readFileSync(new URL("../../src/i18n/en/reasons.json", import.meta.url)));
const AMOUNT = /^([A-Z]{3}) (-?\d+(?:\.\d+)?)$/;

function value(name, fact) {
  const [, currency, amount] = AMOUNT.exec(fact) ?? [];
  if (currency !== undefined) return written({ currency, amount });
  return name === "percent" ? `${Number(fact)}%` : fact;
}

/** A value that a sentence names: a fact, or with an @ before it one that is the code of another reason. */
const VALUE = /{{(@?)(\w+)}}/g;

/** A reason of the API as an English reader is told it; in the API's own words where there are no others. */
export function told(reason) {
  return inPortal(reason) ?? reason.text;
}

function inPortal({ code, facts }) {
  const fitting = Object.values(WORDS[code] ?? {}).find((words) => [...words.matchAll(VALUE)].every(([, , name]) => name in facts));
  return fitting?.replace(VALUE, (_, at, name) => (at === "@" ? inPortal({ code: facts[name], facts }) : value(name, facts[name])));
}
