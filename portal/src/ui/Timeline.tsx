import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { Who } from "../app/Who";
import { instant, words } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { More } from "./More";
import { Named } from "./Named";
import { Empty } from "./States";
import styles from "./Timeline.module.css";
import type { Growing } from "./useList";

export type Entry = components["schemas"]["partner.Entry"];

/** What happened, when, by whom and why; each entry opens what it changed. */
export function Timeline({ list }: { list: Growing<Entry> }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (list.rows.length === 0) return <Empty>{t("history.none")}</Empty>;
  return (
    <>
      <ol className={styles.timeline}>
        {list.rows.map((entry) => (
          <li key={`${entry.version} ${entry.at}`}>
            <p>
              <strong>{Object.keys(entry.changes).map(words).join(", ") || t("history.nothing")}</strong>
            </p>
            <p className={styles.who}>
              {instant(entry.at, wording)} · {t("history.by")} <Who id={entry.by} />
              {entry.why !== undefined && (
                <>
                  {" "}
                  · <Named>{entry.why}</Named>
                </>
              )}
            </p>
            <details>
              <summary>{t("history.changes", { version: entry.version })}</summary>
              <dl>
                {Object.entries(entry.changes).map(([name, value]) => (
                  <div key={name}>
                    <dt>{words(name)}</dt>
                    <dd>{value === null ? t("history.removed") : <code>{JSON.stringify(value)}</code>}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ol>
      <More list={list} />
    </>
  );
}
