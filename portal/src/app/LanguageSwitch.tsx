import { useTranslation } from "react-i18next";
import { choose, LANGUAGES, type Language } from "../i18n/language";
import styles from "./LanguageSwitch.module.css";

/** Each language by its own name. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <div role="group" aria-label={t("shell.language")} className={styles.languages}>
      {(Object.entries(LANGUAGES) as [Language, string][]).map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          onClick={() => void choose(language)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
