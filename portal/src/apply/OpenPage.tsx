import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LanguageSwitch } from "../app/LanguageSwitch";
import styles from "./OpenPage.module.css";

interface Props {
  title: string;
  heading?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}

/** What stands around a page for who is not signed in. */
export function OpenPage({ title, heading, lead, children }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} – ${t("shell.product")}`;
  }, [title, t]);
  return (
    <main id="content" className={styles.page}>
      <h1>{heading ?? title}</h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
      <LanguageSwitch />
    </main>
  );
}
