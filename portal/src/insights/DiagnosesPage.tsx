import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { money, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { TYPES } from "../partners/search";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import { ChannelSummary } from "./ChannelSummary";
import { CAUSES, CONFIDENCES, diagnosisQuery, diagnosisSearch, VERDICTS } from "./search";
import { Verdict } from "./Verdict";

type Listed = ItemOf<"/api/diagnoses">;

const route = getRouteApi("/insights/diagnoses");
const PAGE_ROWS = 100;

/** Every partner beside what is expected of it, what loses most first. */
export default function DiagnosesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useDiagnosisColumns();
  const list = useList("/api/diagnoses", { ...diagnosisQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: diagnosisSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <Page title={t("insights.diagnoses")} lead={t("insights.diagnosesLead")}>
      <ChannelSummary />
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "verdict", label: t("insights.verdict"), options: VERDICTS.map((it) => [it, coded("verdict", it)] as const) },
          { name: "cause", label: t("insights.cause"), options: CAUSES.map((it) => [it, coded("cause", it)] as const) },
          { name: "type", label: t("partners.type"), options: TYPES.map((it) => [it, coded("partnerType", it)] as const) },
          { name: "country", label: t("partners.countryFilter"), maxLength: 2 },
          { name: "confidence", label: t("insights.confidence"), options: CONFIDENCES.map((it) => [it, coded("confidence", it)] as const) },
        ]}
      />
      <Listing
        keptAs="diagnoses"
        caption={t("insights.diagnoses")}
        columns={columns}
        list={list}
        keyOf={(it) => it.diagnosis.partnerId}
        sort={search.sort ?? "-lossPerYear"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("insights.noDiagnoses")}
      />
    </Page>
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
