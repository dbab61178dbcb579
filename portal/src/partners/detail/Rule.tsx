import { useTranslation } from "react-i18next";
import type { components } from "../../api/contract";
import styles from "./SegmentsTab.module.css";

type Explanation = components["schemas"]["partner.Explanation"];

const JOINED = { and: "rules.and", or: "rules.or", not: "rules.not" } as const;

/** A rule condition by condition, with what was found for the partner. */
export function Rule({ of: it }: { of: Explanation }) {
  return (
    <ul className={styles.rule}>
      <Part of={it} />
    </ul>
  );
}

function Part({ of: it }: { of: Explanation }) {
  const { t } = useTranslation();
  const verdict = it.failed ? t("rules.unknown") : it.held ? t("rules.holds") : t("rules.fails");
  if (it.kind in JOINED) {
    return (
      <li>
        {t(JOINED[it.kind as keyof typeof JOINED])} — {verdict}
        <ul className={styles.rule}>
          {it.parts.map((part, index) => (
            <Part key={index} of={part} />
          ))}
        </ul>
      </li>
    );
  }
  const values = Object.entries(it.values).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  return (
    <li>
      <code>{it.text}</code> — {verdict}
      {values.length > 0 && (
        <span className={styles.values}>
          {" "}
          ({t("rules.found")} <code>{values.join(", ")}</code>)
        </span>
      )}
    </li>
  );
}
