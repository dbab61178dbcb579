import { useTranslation } from "react-i18next";
import { count, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import styles from "./Charts.module.css";
import { barOf, type Sensitivity } from "./forecast";

/** What a tenth less or more of each assumption changes, the strongest first: the bars and their table in one. */
export function Tornado({ of: sensitivity }: { of: Sensitivity[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const evenAt = (month: number | undefined) => (month === undefined ? t("profit.never") : count(month, wording));
  return (
    <Section title={t("profit.tornado")}>
      <Table
        caption={t("profit.tornadoCaption")}
        list={useSteps(sensitivity, sensitivity.length)}
        empty={t("profit.noTornado")}
        columns={[
          { id: "assumption", title: t("profit.assumption"), cell: (it) => t(`profit.of.${it.assumption}`) },
          { id: "bar", title: t("profit.swing"), roomy: true, cell: (it) => <Swing {...barOf(it, sensitivity)} /> },
          { id: "lower", title: t("profit.lower"), figure: true, cell: (it) => money(it.totalLower, wording) },
          { id: "higher", title: t("profit.higher"), figure: true, cell: (it) => money(it.totalHigher, wording) },
          { id: "evenLower", title: t("profit.evenLower"), figure: true, wide: true, cell: (it) => evenAt(it.breakEvenLower) },
          { id: "evenHigher", title: t("profit.evenHigher"), figure: true, wide: true, cell: (it) => evenAt(it.breakEvenHigher) },
        ]}
      />
    </Section>
  );
}

function Swing({ from, to }: { from: number; to: number }) {
  return (
    <svg className={styles.swing} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.ground} width={100} height={10} />
      <rect className={styles.filled} x={from} width={Math.max(1, to - from)} height={10} />
    </svg>
  );
}
