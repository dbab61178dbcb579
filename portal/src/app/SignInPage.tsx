import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../ui/Button";
import { LanguageSwitch } from "./LanguageSwitch";
import styles from "./SignInPage.module.css";

const PROBLEMS = {
  "sign-in-expired": "signIn.expired",
  "sign-in-elsewhere": "signIn.elsewhere",
  "sign-in-refused": "signIn.refused",
  unavailable: "signIn.unavailable",
  "session-ended": "signIn.ended",
} as const;

/** Where who is not signed in begins. */
export function SignInPage({ problem, target }: { problem: string | undefined; target: string }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${t("signIn.title")} – ${t("shell.product")}`;
  }, [t]);
  useEffect(() => heading.current?.focus(), []);
  const known = problem !== undefined && Object.hasOwn(PROBLEMS, problem) ? (problem as keyof typeof PROBLEMS) : undefined;
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t("shell.product")}
      </h1>
      <p>{t("signIn.lead")}</p>
      {known !== undefined && (
        <p role="alert" className={styles.problem}>
          {t(PROBLEMS[known])}
        </p>
      )}
      <p>
        <a className={buttonClass("primary")} href={`/login/portal?continue=${encodeURIComponent(target)}`}>
          {t("signIn.title")}
        </a>
      </p>
      <LanguageSwitch />
    </main>
  );
}
