import { useTranslation } from "react-i18next";
import { coded } from "../../i18n/words";
import styles from "./Map.module.css";
import { CROWDED_FROM } from "./useGround";

const HELD = ["exclusive", "limited", "open", "free"] as const;

/** What the colours and signs of the map mean. */
export function Legend({ forPartner }: { forPartner: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend} aria-label={t("map.legend")}>
      {HELD.filter((it) => !forPartner || it !== "free").map((held) => (
        <li key={held}>
          <Sign of={held} />
          {coded("held", held)}
        </li>
      ))}
      {!forPartner && (
        <li>
          <Sign of="crowded" />
          {t("map.crowdedFrom", { index: CROWDED_FROM })}
        </li>
      )}
      <li>
        <svg className={styles.sign} viewBox="0 0 20 14" aria-hidden="true">
          <circle className={styles.radius} cx="10" cy="7" r="6.5" />
          <circle className={styles.dot} cx="10" cy="7" r="2.5" />
        </svg>
        {t("map.outlet")}
      </li>
    </ul>
  );
}

function Sign({ of }: { of: (typeof HELD)[number] | "crowded" }) {
  return (
    <svg className={styles.sign} viewBox="0 0 20 14" aria-hidden="true">
      <rect className={styles[of]} x="1" y="1" width="18" height="12" rx="2" />
    </svg>
  );
}
