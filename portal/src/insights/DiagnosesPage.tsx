import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { money, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import type { Column } from "../ui/columns";
import { Named } from "../ui/Named";
import { useList } from "../ui/useList";
import { byCause, byCountry, byLine, bySegment, byTier, byType, byVerdict, byWords, PAGE_ROWS } from "./channelFilters";
import { ChannelList } from "./ChannelList";
import { ChannelSummary } from "./ChannelSummary";
import { CONFIDENCES, diagnosisQuery, diagnosisSearch } from "./search";
import { Verdict } from "./Verdict";

type Listed = ItemOf<"/api/diagnoses">;

const route = getRouteApi("/insights/diagnoses");

/** Every partner beside what is expected of it, what loses most first. */
export default function DiagnosesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useDiagnosisColumns();
  const list = useList("/api/diagnoses", { ...diagnosisQuery(search), limit: PAGE_ROWS });
  return (
    <ChannelList
      keptAs="diagnoses"
      title={t("insights.diagnoses")}
      lead={t("insights.diagnosesLead")}
      search={search}
      go={(it) => void navigate({ search: diagnosisSearch(it) })}
      columns={columns}
      list={list}
      keyOf={(it) => it.diagnosis.partnerId}
      sort="-lossPerYear"
      empty={t("insights.noDiagnoses")}
      filters={[
        byWords(t),
        byVerdict(t),
        byCause(t),
        byType(t),
        byCountry(t), byTier(t), bySegment(t), byLine(t),
        { name: "confidence", label: t("insights.confidence"), options: CONFIDENCES.map((it) => [it, coded("confidence", it)] as const) },
      ]}
    >
      <ChannelSummary />
    </ChannelList>
  );
}

function useDiagnosisColumns(): Column<Listed>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "partner",
        title: t("partners.one"),
        cell: (it) => (
          <Link to="/partners/$partnerId/diagnosis" params={{ partnerId: it.diagnosis.partnerId }}>
            <Named>{it.name ?? it.partnerCode ?? it.diagnosis.partnerId}</Named>
          </Link>
        ),
      },
      { id: "verdict", title: t("insights.verdict"), cell: (it) => <Verdict of={it.diagnosis.verdict} /> },
      { id: "cause", title: t("insights.cause"), wide: true, cell: (it) => coded("cause", it.diagnosis.causes[0]?.cause) },
      { id: "loss", title: t("insights.loss"), figure: true, sort: "lossPerYear", cell: (it) => money(it.diagnosis.causes[0]?.lossPerYear, wording) },
      { id: "sold", title: t("insights.soldPerMonth"), figure: true, wide: true, sort: "soldPerMonth", cell: (it) => money(it.diagnosis.soldPerMonth, wording) },
      { id: "percentile", title: t("insights.percentile"), figure: true, wide: true, sort: "revenuePercentile", cell: (it) => share(it.diagnosis.revenuePercentile, wording) },
    ],
    [t, wording],
  );
}
