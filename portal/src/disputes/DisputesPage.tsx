import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../app/listSearch";
import { useVisit } from "../app/session";
import { day, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import type { Dispute } from "./dispute";
import { DisputeStatus } from "./DisputeStatus";
import { disputeQuery, disputeSearch, orderFor, STATUSES } from "./search";

const route = getRouteApi("/disputes");
const PAGE_ROWS = 200;

/** Lines of statements that partners say are wrong: the vendor's inbox, or a partner's own. */
export default function DisputesPage() {
  const { t } = useTranslation();
  const { forPartner } = useVisit();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useDisputeColumns(forPartner);
  const list = useList("/api/disputes", { ...disputeQuery(search, forPartner), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: disputeSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const status = { name: "status", label: t("settlements.state"), options: STATUSES.map((it) => [it, t(`disputes.status.${it}`)] as const) };
  return (
    <Page title={t("disputes.title")} lead={t(forPartner ? "disputes.leadPartner" : "disputes.leadVendor")}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={forPartner ? [status] : [{ name: "partnerCode", label: t("deals.inbox.partnerCode") }, { ...status, unchosen: t("disputes.waiting") }]}
      />
      <Listing
        keptAs="disputes"
        caption={t("disputes.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? orderFor(forPartner)}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t(forPartner ? "disputes.nonePartner" : "disputes.noneVendor")}
      />
    </Page>
  );
}

function useDisputeColumns(forPartner: boolean): Column<Dispute>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(() => {
    const partner: Column<Dispute> = { id: "partner", title: t("partners.one"), cell: (it) => it.partnerCode };
    return [
      {
        id: "line",
        title: t("disputes.line"),
        cell: (it) => (
          <Link to="/disputes/$disputeId" params={{ disputeId: it.id }} title={it.line.lineId}>
            {it.line.lineId}
          </Link>
        ),
      },
      ...(forPartner ? [] : [partner]),
      { id: "state", title: t("settlements.state"), cell: (it) => <DisputeStatus of={it.status} /> },
      { id: "promotion", title: t("statement.promotion"), wide: true, cell: (it) => it.line.promotionCode },
      { id: "incentive", title: t("statement.incentive"), figure: true, wide: true, cell: (it) => money(it.line.incentive, wording) },
      { id: "said", title: t("disputes.lastSaid"), wide: true, cell: (it) => <Named>{it.messages.at(-1)?.text}</Named> },
      { id: "created", title: t("disputes.openedAt"), wide: true, sort: "createdAt", cell: (it) => day(it.createdAt, wording) },
    ];
  }, [forPartner, t, wording]);
}
