import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { country, day, dayBefore } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { byWords } from "../ui/byWords";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import { WAIVER_STATUSES, waiverQuery, waiverSearch } from "./search";
import { WaiverStatus, type Waiver } from "./WaiverStatus";

const route = getRouteApi("/outlets/waivers");
const PAGE_ROWS = 200;

/** Outlets that may stand closer to others than asked, or are to. */
export default function WaiversPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("territories:write");
  const columns = useWaiverColumns();
  const list = useList("/api/waivers", { ...waiverQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: waiverSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const add = mayWrite && (
    <Link to="/outlets/waivers/new" className={buttonClass("primary")}>
      {t("waivers.ask")}
    </Link>
  );
  return (
    <Page title={t("waivers.title")} lead={t("waivers.lead")} crumbs={[{ title: t("ground.outlets"), to: "/outlets" }]} actions={add}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          byWords(t),
          { name: "partnerCode", label: t("deals.inbox.partnerCode") },
          { name: "status", label: t("ground.state"), options: WAIVER_STATUSES.map((it) => [it, coded("waiverStatus", it)] as const) },
        ]}
      />
      <Listing
        keptAs="waivers"
        caption={t("waivers.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? "-changedAt"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("waivers.none")}
      />
    </Page>
  );
}

function useWaiverColumns(): Column<Waiver>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "name",
        title: t("insights.outlet"),
        cell: (it) => (
          <Link to="/outlets/waivers/$waiverId" params={{ waiverId: it.id }} title={it.name}>
            <Named>{it.name}</Named>
          </Link>
        ),
      },
      { id: "partner", title: t("partners.one"), cell: (it) => it.partnerCode },
      { id: "state", title: t("ground.state"), cell: (it) => <WaiverStatus of={it} /> },
      { id: "until", title: t("waivers.lastDay"), sort: "until", cell: (it) => dayBefore(it.until, wording) },
      { id: "brand", title: t("ground.brand"), wide: true, cell: (it) => it.brand },
      { id: "place", title: t("ground.place"), wide: true, cell: (it) => [it.address.city, country(it.address.country, wording)].filter(Boolean).join(", ") },
      { id: "asked", title: t("waivers.askedAt"), wide: true, sort: "createdAt", cell: (it) => day(it.createdAt, wording) },
    ],
    [t, wording],
  );
}
