import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import type { Column } from "../ui/columns";
import { Named } from "../ui/Named";
import { useList } from "../ui/useList";
import { byCountry, byWords, PAGE_ROWS } from "./channelFilters";
import { ChannelList } from "./ChannelList";
import { meritQuery, meritSearch, STANDINGS } from "./channelSearch";
import { MeritSummary } from "./MeritSummary";

type Merit = ItemOf<"/api/merits">;

const route = getRouteApi("/insights/merits");

/** What partners get beside what they contribute, who gets most beyond its peers first. */
export default function MeritsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useMeritColumns();
  const list = useList("/api/merits", { ...meritQuery(search), limit: PAGE_ROWS });
  return (
    <ChannelList
      keptAs="merits"
      title={t("merits.title")}
      lead={t("merits.lead")}
      search={search}
      go={(it) => void navigate({ search: meritSearch(it) })}
      columns={columns}
      list={list}
      keyOf={(it) => it.partnerId}
      sort="-difference"
      empty={t("merits.none")}
      filters={[
        byWords(t),
        { name: "standing", label: t("merits.standing"), options: STANDINGS.map((it) => [it, coded("merit", it)] as const) },
        { name: "tier", label: t("merits.tier") },
        byCountry(t),
      ]}
    >
      <MeritSummary />
    </ChannelList>
  );
}

function useMeritColumns(): Column<Merit>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "partner",
        title: t("partners.one"),
        cell: (it) => (
          <Link to="/partners/$partnerId" params={{ partnerId: it.partnerId }}>
            <Named>{it.name ?? it.partnerCode ?? it.partnerId}</Named>
          </Link>
        ),
      },
      { id: "standing", title: t("merits.standing"), cell: (it) => coded("merit", it.standing) },
      { id: "tier", title: t("merits.tier"), wide: true, cell: (it) => it.tier ?? "–" },
      { id: "contribution", title: t("merits.contribution"), figure: true, wide: true, sort: "contribution", cell: (it) => money(it.contribution, wording) },
      { id: "rebates", title: t("merits.rebates"), figure: true, sort: "rebates", cell: (it) => money(it.rebates, wording) },
      { id: "expected", title: t("merits.expected"), figure: true, wide: true, cell: (it) => money(it.expected, wording) },
      { id: "difference", title: t("merits.difference"), figure: true, wide: true, sort: "difference", cell: (it) => money(it.difference, wording) },
    ],
    [t, wording],
  );
}
