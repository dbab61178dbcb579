import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LanguageSwitch } from "../app/LanguageSwitch";
import { paint } from "../ui/brand";
import { Logo } from "../ui/Logo";
import styles from "./OpenPage.module.css";

interface Props {
  title: string;
  heading?: ReactNode;
  lead?: ReactNode;
  /** How the vendor looks whose page it is. */
  look?: { colour?: string; logo?: string } | undefined;
  children: ReactNode;
}

/** What stands around a page for who is not signed in. */
export function OpenPage({ title, heading, lead, look, children }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} – ${t("shell.product")}`;
  }, [title, t]);
  useEffect(() => {
    const { style } = document.documentElement;
    paint(look?.colour, style);
    return () => paint(undefined, style);
  }, [look?.colour]);
  return (
    <main id="content" className={styles.page}>
      <Logo src={look?.logo} />
      <h1>{heading ?? title}</h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
      <LanguageSwitch />
    </main>
  );
}
