import { useTranslation } from "react-i18next";
import { money, percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import type { Answered } from "./forecast";

/** Whether it is worth it: the vendor's hurdle, what is no longer sold, and what would raise it most. */
export function Worth({ answered: { hurdle, retired, promotionsUnavailable, levers } }: { answered: Answered }) {
  const { t } = useTranslation();
  const wording = useWording();
  const steps = useSteps(levers, levers.length);
  return (
    <Section title={t("profit.worth")}>
      {hurdle !== undefined && (
        <p role="status">
          {t(hurdle.clears ? "profit.clears" : "profit.misses", { percent: percent(hurdle.leastMarginPercent, wording) })}
          {hurdle.misses.map(({ code, text }) => (
            <Named key={code}> {text}</Named>
          ))}
        </p>
      )}
      {retired.map((code) => (
        <p key={code}>{t("profit.retired", { code })}</p>
      ))}
      {promotionsUnavailable && <p>{t("profit.withoutPromotions")}</p>}
      <Table
        caption={t("profit.leversCaption")}
        list={steps}
        empty={t("profit.noLevers")}
        columns={[
          { id: "kind", title: t("profit.lever"), cell: (it) => t(`profit.levers.${it.kind}`) },
          { id: "name", title: t("profit.leverName"), cell: (it) => <Named>{it.name}</Named> },
          { id: "raises", title: t("profit.raises"), figure: true, cell: (it) => money(it.raisesBy, wording) },
        ]}
      />
    </Section>
  );
}
