import { useTranslation } from "react-i18next";
import { tonesOf } from "../ui/brand";
import styles from "./Swatches.module.css";

/** How a colour looks where it is used: on light ground and on dark. */
export function Swatches({ colour }: { colour: string }) {
  const { t } = useTranslation();
  const { light, dark } = tonesOf(colour);
  return (
    <div className={styles.both}>
      {([[light, "light", "onLight"], [dark, "dark", "onDark"]] as const).map(([tones, scheme, title]) => (
        <figure key={scheme} className={styles.one} data-scheme={scheme}>
          <figcaption>{t(`settings.${title}`)}</figcaption>
          <span className={styles.button} style={{ background: tones.accent, color: tones.on }}>
            {t("settings.sampleButton")}
          </span>
          <span style={{ color: tones.accent }}>{t("settings.sampleLink")}</span>
          <span className={styles.button} style={{ background: tones.soft, color: tones.accent }}>
            {t("settings.sampleHere")}
          </span>
        </figure>
      ))}
    </div>
  );
}
