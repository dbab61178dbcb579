import { useContext } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Stale.module.css";
import { LiveContext } from "./useLive";

/** Says that what is shown may have changed meanwhile; nothing while it is told. */
export function Stale() {
  const { t } = useTranslation();
  if (useContext(LiveContext) !== "lost") return null;
  return (
    <p className={styles.stale} role="status">
      {t("shell.stale")}
    </p>
  );
}
