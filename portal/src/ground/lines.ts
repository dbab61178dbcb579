import i18next from "i18next";

/** What a grant of every product line has in the place of one. */
export const EVERY_LINE = "*";

/** The product line that something is granted for, or that it is every one. */
export function lineOf(granted: string): string {
  return granted === EVERY_LINE ? i18next.t("grants.everyLine") : granted;
}
