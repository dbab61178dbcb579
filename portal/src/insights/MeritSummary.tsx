import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { count, instant, money, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";

type OfTier = AnswerOf<"/api/overview/merits">["tiers"][number];

/** What each tier gets beside what it contributes, and which benefits no figure has. */
export function MeritSummary() {
  const { t } = useTranslation();
  const wording = useWording();
  const summary = useQuery(asked("/api/overview/merits"));
  return (
    <Section title={t("insights.wholeChannel")}>
      <Answer of={summary}>
        {({ asOf, notCounted, tiers }) => (
          <>
            {asOf !== undefined && <p>{t("merits.asOf", { at: instant(asOf, wording) })}</p>}
            <Tiers of={tiers} />
            {notCounted.length > 0 && <p>{t("merits.notCounted", { benefits: notCounted.map((it) => coded("benefit", it)).join(", ") })}</p>}
          </>
        )}
      </Answer>
    </Section>
  );
}

function Tiers({ of }: { of: OfTier[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("merits.byTier")}
      list={useSteps(of)}
      empty={t("merits.none")}
      columns={[
        { id: "tier", title: t("merits.tier"), cell: (it) => it.tier ?? t("merits.noTier") },
        { id: "partners", title: t("partners.title"), figure: true, cell: (it) => count(it.partners, wording) },
        { id: "contribution", title: t("merits.contributionShare"), figure: true, cell: (it) => share(it.contributionShare, wording) },
        { id: "rebates", title: t("merits.rebateShare"), figure: true, cell: (it) => share(it.rebateShare, wording) },
        { id: "more", title: t("merits.more"), figure: true, wide: true, cell: (it) => count(it.more, wording) },
        { id: "moreBy", title: t("merits.moreBy"), figure: true, wide: true, cell: (it) => money(it.moreBy, wording) },
        { id: "less", title: t("merits.less"), figure: true, wide: true, cell: (it) => count(it.less, wording) },
        { id: "lessBy", title: t("merits.lessBy"), figure: true, wide: true, cell: (it) => money(it.lessBy, wording) },
      ]}
    />
  );
}
