import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { count, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import { DropSales } from "./DropSales";
import { intakeQuery, intakeSearch, STATUSES, type Intake } from "./intakes";
import { IntakeStatus } from "./IntakeStatus";

const route = getRouteApi("/sales");
const PAGE_ROWS = 100;

/** The files of sales that came, and the place to drop the next. */
export default function SalesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const maySend = useMay("sales:write");
  const columns = useIntakeColumns();
  const list = useList("/api/sales/intakes", { ...intakeQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: intakeSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const actions = (
    <>
      {maySend && (
        <Link to="/sales/new" className={buttonClass()}>
          {t("sales.enter")}
        </Link>
      )}
      <Link to="/sales/held" className={buttonClass()}>
        {t("sales.heldTitle")}
      </Link>
      <Link to="/sales/layouts" className={buttonClass()}>
        {t("layouts.title")}
      </Link>
      <Link to="/sales/aliases" className={buttonClass()}>
        {t("aliases.title")}
      </Link>
    </>
  );
  return (
    <Page title={t("sales.title")} lead={t("sales.lead")} actions={actions}>
      {maySend && <DropSales />}
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[{ name: "status", label: t("sales.status"), options: STATUSES.map((it) => [it, coded("intakeStatus", it)] as const) }]}
      />
      <Listing
        keptAs="intakes"
        caption={t("sales.title")}
        columns={columns}
        list={list}
        keyOf={(intake) => intake.id}
        sort={search.sort ?? "-createdAt"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("sales.none")}
      />
    </Page>
  );
}

function useIntakeColumns(): Column<Intake>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "source",
        title: t("sales.source"),
        cell: (it) => (
          <Link to="/sales/$intakeId" params={{ intakeId: it.id }}>
            <Named>{it.source}</Named>
          </Link>
        ),
      },
      { id: "at", title: t("sales.arrived"), sort: "createdAt", cell: (it) => instant(it.startedAt, wording) },
      { id: "status", title: t("sales.status"), cell: (it) => <IntakeStatus intake={it} /> },
      { id: "lines", title: t("sales.lines"), figure: true, cell: (it) => count(it.lines, wording) },
      { id: "accepted", title: t("sales.accepted"), figure: true, wide: true, cell: (it) => count(it.outcomes.accepted, wording) },
      { id: "held", title: t("sales.held"), figure: true, cell: (it) => count(it.outcomes.held, wording) },
      { id: "refused", title: t("sales.refused"), figure: true, cell: (it) => count(it.outcomes.refused, wording) },
      { id: "duplicate", title: t("sales.duplicate"), figure: true, wide: true, cell: (it) => count(it.outcomes.duplicate, wording) },
    ],
    [t, wording],
  );
}
