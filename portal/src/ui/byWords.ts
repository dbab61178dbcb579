import type { TFunction } from "i18next";

/** The filter of a list by any words of what is in it. */
export const byWords = (t: TFunction) => ({ name: "q", label: t("list.words"), maxLength: 200 });
