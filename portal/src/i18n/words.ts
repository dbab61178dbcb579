import i18next from "i18next";
import type { en } from "./en";
import { words } from "./format";

type Codes = (typeof en)["codes"];

/** A code of the API in the reader's language; one that is newer than the page is shown as it is. */
export function coded<Kind extends keyof Codes>(kind: Kind, code: string | undefined): string {
  if (code === undefined) return words(undefined);
  return (i18next.t as (key: string, options: object) => string)(`codes.${kind}.${code}`, {
    defaultValue: words(code),
  });
}
