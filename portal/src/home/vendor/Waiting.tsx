import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { Section } from "../../ui/Section";
import { dayOf, isOfPage, PAGES, shownCount } from "./queue";
import styles from "./Waiting.module.css";

/** What waits for the reader, kind by kind, and how long the first of each has waited. */
export function Waiting() {
  const { t } = useTranslation();
  const wording = useWording();
  const queue = useQuery(asked("/api/work-queue"));
  return (
    <Section title={t("home.waiting.title")}>
      <Answer of={queue}>
        {({ kinds, complete }) => {
          const known = Object.entries(kinds).filter(isOfPage);
          const waiting = known.filter(([, it]) => (it.count ?? 0) > 0);
          return (
            <>
              {waiting.length === 0 && complete && <p>{t("home.waiting.nothing")}</p>}
              <ul className={styles.kinds}>
                {waiting.map(([kind, it]) => {
                  const since = dayOf(it.items?.[0], wording);
                  return (
                    <li key={kind}>
                      <Way kind={kind}>{t(`home.waiting.${kind}`, { count: it.count, shown: shownCount(it, wording) })}</Way>
                      {since !== undefined && <> {t("home.waiting.since", { day: since })}</>}
                    </li>
                  );
                })}
              </ul>
              {!complete && <p>{t("home.incomplete")}</p>}
            </>
          );
        }}
      </Answer>
    </Section>
  );
}

/** The way to what waits; a list that shows more is narrowed to it. */
function Way({ kind, children }: { kind: keyof typeof PAGES; children: ReactNode }) {
  if (kind === "objections") {
    return (
      <Link to={PAGES[kind]} search={{ objection: "open" }}>
        {children}
      </Link>
    );
  }
  if (kind === "waivers") {
    return (
      <Link to={PAGES[kind]} search={{ status: "asked" }}>
        {children}
      </Link>
    );
  }
  if (kind === "grants") {
    return (
      <Link to={PAGES[kind]} search={{ status: "review" }}>
        {children}
      </Link>
    );
  }
  return <Link to={PAGES[kind]}>{children}</Link>;
}
