import i18next from "i18next";
import { sentence, type Wording } from "./format";

/** Why something was decided so: a code with its facts, and the platform's own English sentence. */
export type Reason = { code: string; facts?: { [name: string]: string }; text: string };

/** The values that a sentence names. */
const valuesOf = (words: string) => [...words.matchAll(/{{(\w+)}}/g)].map(([, name]) => name!);

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
  const fitting = Object.entries(known as { [which: string]: string }).find(([, words]) => valuesOf(words).every((name) => name in facts));
  if (fitting === undefined) return undefined;
  return sentence(fitting[1].replace(/{{(\w+)}}/g, (_, name: string) => facts[name] ?? ""), wording);
}
