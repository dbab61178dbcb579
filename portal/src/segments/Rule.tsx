import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import styles from "./Rule.module.css";

type Explanation = components["schemas"]["partner.Explanation"];

const VERDICTS = {
  true: "rules.holds",
  false: "rules.doesNotHold",
  unknown: "rules.unknown",
  fails: "rules.fails",
} as const;

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
  const verdict = t(VERDICTS[it.truth]);
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
  const missing = it.notKnown.length > 0 && ` (${t("rules.notKnown")} ${it.notKnown.join(", ")})`;
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
      {missing !== false && <span className={styles.values}>{missing}</span>}
    </li>
  );
}
