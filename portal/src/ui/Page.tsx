import { Link } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Page.module.css";

export interface Crumb {
  title: string;
  to: string;
}

interface Props {
  title: string;
  /** The title as it is shown, where that is more than the words. */
  heading?: ReactNode;
  crumbs?: Crumb[];
  /** Under the title: what this is, and as of when. */
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** The address shown last: only who moved from one to another is set down at its title. */
let shown: string | undefined;

/** What every page has: its way down to it, its title, what can be done, its content. */
export function Page({ title, heading, crumbs = [], lead, actions, children }: Props) {
  const { t } = useTranslation();
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t("shell.product")}`;
  }, [title, t]);
  useEffect(() => {
    const { pathname } = window.location;
    if (shown !== undefined && shown !== pathname) element.current?.focus();
    shown = pathname;
  }, []);
  return (
    <>
      <header className={styles.header}>
        <div className={styles.titles}>
          {crumbs.length > 0 && (
            <nav aria-label={t("shell.breadcrumb")}>
              <ol className={styles.crumbs}>
                {crumbs.map((crumb) => (
                  <li key={crumb.to}>
                    <Link to={crumb.to}>{crumb.title}</Link>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          <h1 ref={element} tabIndex={-1}>
            {heading ?? title}
          </h1>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </>
  );
}
