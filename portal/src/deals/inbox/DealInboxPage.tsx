import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../../app/listSearch";
import { useMay } from "../../app/session";
import type { Deal } from "../../api/types";
import { day, instant, money } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { buttonClass } from "../../ui/Button";
import type { Column } from "../../ui/columns";
import { byWords } from "../../ui/byWords";
import { Filters } from "../../ui/Filters";
import { Listing } from "../../ui/Listing";
import { Named } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { useList } from "../../ui/useList";
import { DealStatus } from "../DealStatus";
import { Clock } from "./Clock";
import { dealQuery, dealSearch, firstOf, OBJECTIONS, STATUSES, type DealSearch } from "./search";

const route = getRouteApi("/deals");
const PAGE_ROWS = 200;

/** The deals that partners registered, those first that wait for a decision. */
export function DealInboxPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayRegister = useMay("deals:write");
  const columns = useDealColumns();
  const list = useList("/api/deals", { ...dealQuery(search), limit: PAGE_ROWS });
  const go = (change: DealSearch) => void navigate({ search: { ...search, ...change } });
  const clear = isNarrowed(search) ? () => void navigate({ search: { sort: search.sort } }) : undefined;
  return (
    <Page
      title={t("deals.title")}
      lead={t("deals.inbox.lead")}
      actions={
        <>
          <Link to="/deals" search={{ objection: "open" }} className={buttonClass()}>
            {t("deals.inbox.objections")}
          </Link>
          {mayRegister && (
            <Link to="/deals/new" className={buttonClass()}>
              {t("deals.register")}
            </Link>
          )}
        </>
      }
    >
      <Filters
        values={search}
        change={(values) => go(dealSearch({ ...search, ...values }))}
        clear={clear}
        filters={[
          byWords(t),
          { name: "partnerCode", label: t("deals.inbox.partnerCode") },
          {
            name: "status",
            label: t("deals.state"),
            unchosen: t("deals.inbox.waiting"),
            options: STATUSES.map((it) => [it, coded("dealState", it)] as const),
          },
          { name: "objection", label: t("deals.objection"), options: OBJECTIONS.map((it) => [it, coded("objectionStatus", it)] as const) },
        ]}
      />
      <Listing
        keptAs="deals"
        caption={t("deals.title")}
        columns={columns}
        list={list}
        keyOf={(deal) => deal.id}
        sort={search.sort ?? firstOf(search.objection)}
        onSort={(sort) => go(dealSearch({ ...search, sort }))}
        clear={clear}
        empty={t("deals.inbox.none")}
      />
    </Page>
  );
}

function useDealColumns(): Column<Deal>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "customer",
        title: t("deals.customer"),
        cell: (it) => (
          <Link to="/deals/$dealId" params={{ dealId: it.id }} title={it.customer.name}>
            <Named>{it.customer.name}</Named>
          </Link>
        ),
      },
      { id: "partner", title: t("partners.one"), cell: (it) => it.partnerCode },
      { id: "state", title: t("deals.state"), cell: (it) => <DealStatus deal={it} /> },
      { id: "clock", title: t("deals.inbox.clock"), sort: "reviewDueAt", cell: (it) => (it.objection?.status === "open" ? instant(it.objection.dueAt, wording) : <Clock deal={it} />) },
      { id: "value", title: t("deals.value"), figure: true, wide: true, cell: (it) => money(it.value, wording) },
      { id: "until", title: t("deals.protectedUntil"), wide: true, sort: "protectedUntil", cell: (it) => day(it.protectedUntil, wording) },
      { id: "created", title: t("deals.registered"), wide: true, sort: "createdAt", cell: (it) => day(it.createdAt, wording) },
    ],
    [t, wording],
  );
}
