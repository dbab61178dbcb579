import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { given, isNarrowed } from "../app/listSearch";
import { buttonClass } from "../ui/Button";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { useList } from "../ui/useList";
import { journeySearch, OVER } from "./search";
import { useJourneyColumns } from "./useJourneyColumns";

const route = getRouteApi("/journeys");
const PAGE_ROWS = 100;

/** What new partners go through: those that are late first, then the others that run. */
export default function JourneysPage() {
  const { t } = useTranslation();
  const { q, status } = route.useSearch();
  const navigate = route.useNavigate();
  const clear = isNarrowed({ q, status }) ? () => void navigate({ search: {} }) : undefined;
  return (
    <Page
      title={t("journeys.title")}
      lead={t("journeys.lead")}
      actions={
        <Link to="/journeys/templates" className={buttonClass()}>
          {t("journeys.templates")}
        </Link>
      }
    >
      <Filters
        values={{ q, status }}
        change={(values) => void navigate({ search: journeySearch(values) })}
        clear={clear}
        filters={[
          { name: "q", label: t("insights.find"), maxLength: 200 },
          { name: "status", label: t("journeys.state"), unchosen: t("journeys.status.running"), options: OVER.map((it) => [it, t(`journeys.status.${it}`)] as const) },
        ]}
      />
      {status === undefined ? (
        <>
          <Running q={q} overdue="true" title={t("journeys.late")} empty={t("journeys.noneLate")} />
          <Running q={q} overdue="false" title={t("journeys.inTime")} empty={t("journeys.noneInTime")} />
        </>
      ) : (
        <Over q={q} status={status} clear={clear} />
      )}
    </Page>
  );
}

function Running({ q, overdue, title, empty }: { q: string | undefined; overdue: "true" | "false"; title: string; empty: string }) {
  const list = useList("/api/journeys", { ...given({ q }), status: ["running"], overdue, sort: "createdAt", limit: PAGE_ROWS });
  return (
    <Section title={title}>
      <Listing caption={title} columns={useJourneyColumns()} list={list} keyOf={(it) => it.id} empty={empty} />
    </Section>
  );
}

function Over({ q, status, clear }: { q: string | undefined; status: (typeof OVER)[number]; clear: (() => void) | undefined }) {
  const { t } = useTranslation();
  const list = useList("/api/journeys", { ...given({ q }), status: [status], sort: "-changedAt", limit: PAGE_ROWS });
  return <Listing caption={t(`journeys.status.${status}`)} columns={useJourneyColumns()} list={list} keyOf={(it) => it.id} clear={clear} empty={t("journeys.none")} />;
}
