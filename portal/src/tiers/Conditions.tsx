import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { useWording } from "../i18n/wording";
import { Status } from "../ui/Status";
import { nameOf, valueOf } from "./variables";
import styles from "./Conditions.module.css";

type Predicate = components["schemas"]["performance.Predicate"];

/** What a tier takes, with what the partner has and what is missing. */
export function Conditions({ of: predicates }: { of: Predicate[] }) {
  return (
    <ul className={styles.conditions}>
      {predicates.map((predicate, index) => (
        <li key={index}>
          <Condition of={predicate} />
        </li>
      ))}
    </ul>
  );
}

function Condition({ of: it }: { of: Predicate }) {
  const { t } = useTranslation();
  const wording = useWording();
  const value = (figure: string | number | undefined) => valueOf(it.variable, figure, wording);
  const parts = [
    it.variable !== undefined &&
      (it.actual === undefined
        ? t("tiers.unknown", { figure: nameOf(it.variable, t) })
        : t("tiers.is", { figure: nameOf(it.variable, t), value: value(it.actual) })),
    it.needed !== undefined && t("tiers.comparedWith", { value: value(it.needed) }),
  ].filter((part) => part !== false);
  return (
    <>
      <Status tone={it.holds ? "good" : "warn"}>{it.holds ? t("tiers.met") : t("tiers.notYet")}</Status>{" "}
      {parts.join(", ")}
      {it.gap !== undefined && <>; {distance(it.gap)}</>}
      {parts.length > 0 && "."}
      <span className={styles.rule}>
        {t("tiers.rule")} <code>{it.text}</code>
      </span>
    </>
  );

  function distance(gap: number): string {
    const [, sign, size = ""] = /^(-?)(.*)$/.exec(String(gap)) ?? [];
    return t(sign === "-" ? "tiers.tooMuch" : "tiers.toGo", { value: value(size) });
  }
}
