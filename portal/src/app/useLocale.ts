import { useTranslation } from "react-i18next";
import { localeOf, type Language } from "../i18n/language";

/** How the reader writes numbers and days, in the language shown. */
export function useLocale(): string {
  const { i18n } = useTranslation();
  return localeOf(i18n.language as Language, navigator.languages);
}
