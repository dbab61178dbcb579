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

/** How two areas stand to each other is a reason of its own, whose facts stand among these. */
function withRelation(facts: Facts, wording: Wording): Facts {
  const { relation, ...others } = facts;
  if (relation === undefined) return facts;
  const told = reasoned({ code: relation, facts: others, text: "" }, wording);
  return told === undefined ? others : { ...others, said: told };
}

/** The values that a sentence names. */
const valuesOf = (words: string) => [...words.matchAll(/{{(\w+)}}/g)].map(([, name]) => name!);

/**
 * A reason in the reader's language: of the sentences for its code the first whose values are all among
 * its facts. Undefined where there is none, so that the platform's own is shown.
 */
export function reasoned({ code, facts: given = {} }: Reason, wording: Wording): string | undefined {
  const facts = withRelation(given, wording);
  const known: unknown = (i18next.t as (key: string, options: object) => unknown)(`reasons.${code}`, {
    returnObjects: true,
    skipInterpolation: true,
    defaultValue: {},
  });
  const fitting = Object.entries(known as { [which: string]: string }).find(([, words]) => valuesOf(words).every((name) => name in facts));
  if (fitting === undefined) return undefined;
  return sentence(fitting[1].replace(/{{(\w+)}}/g, (_, name: string) => written(name, facts[name] ?? "", wording)), wording);
}
