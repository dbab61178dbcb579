import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { holds, navigationFor } from "./pages";
import { useVisit } from "./session";
import styles from "./Navigation.module.css";
import type { Folding } from "./useFolding";

/** Where one can go; the group of the page that is shown is open, whatever was folded. */
export function Navigation({ folding, went }: { folding: Folding; went: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { side, scopes } = useVisit();
  const pathname = useLocation({ select: (it) => it.pathname });
  return (
    <nav aria-label={t("shell.navigation")} className={styles.navigation}>
      {navigationFor(side, scopes).map((group) => {
        const { title, pages } = group;
        const isHere = holds(group, pathname);
        const isOpen = title === undefined || isHere || !folding.folded.includes(title);
        return (
          <div key={title ?? ""}>
            {title !== undefined && (
              <h2>
                <button
                  type="button"
                  className={styles.group}
                  aria-expanded={isOpen}
                  aria-disabled={isHere}
                  onClick={() => {
                    if (!isHere) folding.turn(title);
                  }}
                >
                  {t(title)}
                </button>
              </h2>
            )}
            {isOpen && (
              <ul>
                {pages.map((page) => (
                  <li key={page.to}>
                    <Link to={page.to} onClick={went} className={styles.link} activeProps={{ className: styles.here }}>
                      {t(page.title)}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </nav>
  );
}
