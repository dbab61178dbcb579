import i18next from "i18next";
import { day, money, percent, sentence, type Wording } from "./format";
import { coded } from "./words";

type Facts = { [name: string]: string };

/** Why something was decided so: a code with its facts, and the platform's own English sentence. */
export type Reason = { code: string; facts?: Facts; text: string };

/** Facts that are codes of the API, and what they are codes of. */
const CODES = { cause: "cause", step: "firstStep", status: "partnerStatus" } as const;

const AMOUNT = /^([A-Z]{3}) (-?\d+(?:\.\d+)?)$/;

/** A fact as the reader writes such values. */
function written(name: string, value: string, wording: Wording): string {
  if (name === "said") return value;
  if (name in CODES) return coded(CODES[name as keyof typeof CODES], value.replaceAll(" ", "_"));
  if (name === "percent") return percent(value, wording);
  const [, currency, amount] = AMOUNT.exec(value) ?? [];
  if (currency !== undefined && amount !== undefined) return money({ amount, currency }, wording);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value, wording) : value;
}

/** A value that a sentence names: a fact, or with an @ before it one that is the code of another reason. */
const VALUE = /{{(@?)(\w+)}}/g;

/** A value as it is told; that other reason, whose facts stand among these, by its own sentence. Undefined where there is none. */
function told(isCode: boolean, name: string, { [name]: value, ...others }: Facts, wording: Wording): string | undefined {
  if (value === undefined || !isCode) return value === undefined ? undefined : written(name, value, wording);
  return reasoned({ code: value, facts: others, text: "" }, wording);
}

/** A sentence with its values; undefined where one of them is not there. */
function filled(words: string, facts: Facts, wording: Wording): string | undefined {
  const values = [...words.matchAll(VALUE)].map(([, at, name]) => told(at === "@", name!, facts, wording));
  return values.includes(undefined) ? undefined : words.replace(VALUE, () => values.shift()!);
}

/**
 * A reason in the reader's language: of the sentences for its code the first whose values are all among
 * its facts. Undefined where there is none, so that the platform's own is shown.
 */
export function reasoned({ code, facts = {} }: Reason, wording: Wording): string | undefined {
  const known: unknown = (i18next.t as (key: string, options: object) => unknown)(`reasons.${code}`, {
    returnObjects: true,
    skipInterpolation: true,
    defaultValue: {},
  });
  for (const words of Object.values(known as { [which: string]: string })) {
    const said = filled(words, facts, wording);
    if (said !== undefined) return sentence(said, wording);
  }
  return undefined;
}
