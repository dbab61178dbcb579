import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en";

export const LANGUAGES = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof LANGUAGES;

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

const KEPT = "pep.language";

function isKnown(language: string | undefined | null): language is Language {
  return language !== undefined && language !== null && language in LANGUAGES;
}

/** The language that was chosen here before, or the first that the reader's browser asks for and there is. */
export function preferred(kept: string | null, asked: readonly string[]): Language {
  if (isKnown(kept)) return kept;
  return asked.map((tag) => tag.split("-")[0]).find(isKnown) ?? "en";
}

/** The reader's own way to write numbers and days in the language shown, such as en-GB or de-CH. */
export function localeOf(language: Language, asked: readonly string[]): string {
  return asked.find((tag) => tag.split("-")[0] === language) ?? language;
}

/** English is at hand; the words of another language are read when it is wanted. */
export function startWords(): void {
  void i18next.use(initReactI18next).init({
    resources: { en: { translation: en } },
    lng: "en",
    fallbackLng: "en",
    initAsync: false,
    interpolation: { escapeValue: false },
  });
}

export async function speak(language: Language): Promise<void> {
  if (language === "de" && !i18next.hasResourceBundle("de", "translation")) {
    const { de } = await import("./de");
    i18next.addResourceBundle("de", "translation", de);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export function chosenLanguage(): Language {
  return preferred(localStorage.getItem(KEPT), navigator.languages);
}

export async function choose(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await speak(language);
}
