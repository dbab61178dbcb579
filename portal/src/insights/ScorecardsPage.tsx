import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { day, money, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import type { Column } from "../ui/columns";
import { Named } from "../ui/Named";
import { useList } from "../ui/useList";
import { byCountry, byLine, bySegment, byTier, byType, byWords, PAGE_ROWS } from "./channelFilters";
import { ChannelList } from "./ChannelList";
import { scorecardQuery, scorecardSearch } from "./channelSearch";
import { Verdict } from "./Verdict";

type Line = ItemOf<"/api/scorecards">;

const route = getRouteApi("/insights/scorecards");

/** Every partner's figures side by side, who sells most first. */
export default function ScorecardsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useScorecardColumns();
  const list = useList("/api/scorecards", { ...scorecardQuery(search), limit: PAGE_ROWS });
  return (
    <ChannelList
      keptAs="scorecards"
      title={t("insights.scorecards")}
      lead={t("insights.scorecardsLead")}
      search={search}
      go={(it) => void navigate({ search: scorecardSearch(it) })}
      columns={columns}
      list={list}
      keyOf={(it) => it.partnerId}
      sort="-revenue12m"
      empty={t("insights.noScorecards")}
      filters={[
        byWords(t),
        byCountry(t),
        byTier(t),
        bySegment(t),
        byLine(t),
        byType(t),
        {
          name: "sold",
          label: t("insights.hasSold"),
          options: [
            ["true", t("insights.soldYes")],
            ["false", t("insights.soldNo")],
          ],
        },
      ]}
    />
  );
}

function useScorecardColumns(): Column<Line>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "partner",
        title: t("partners.one"),
        cell: (it) => (
          <Link to="/partners/$partnerId/tier" params={{ partnerId: it.partnerId }}>
            <Named>{it.name ?? it.partnerCode ?? it.partnerId}</Named>
          </Link>
        ),
      },
      { id: "tier", title: t("insights.tier"), wide: true, cell: (it) => it.tier ?? "–" },
      { id: "verdict", title: t("insights.verdict"), wide: true, cell: (it) => <Verdict of={it.verdict} /> },
      { id: "cause", title: t("insights.cause"), wide: true, cell: (it) => coded("cause", it.firstCause) },
      { id: "revenue12m", title: t("insights.revenueYear"), figure: true, sort: "revenue12m", cell: (it) => (
          <Link to="/partners/$partnerId/profitability" params={{ partnerId: it.partnerId }}>
            {money(it.figures.revenue12m, wording)}
          </Link>
        ) },
      { id: "revenue3m", title: t("insights.revenueQuarter"), figure: true, wide: true, sort: "revenue3m", cell: (it) => (
          <Link to="/insights/sales" search={{ dimension: "partner", key: it.partnerId }}>
            {money(it.figures.revenue3m, wording)}
          </Link>
        ) },
      { id: "growth", title: t("insights.growth"), figure: true, sort: "growth", cell: (it) => share(it.figures.growth, wording) },
      { id: "returnRate", title: t("insights.returnRate"), figure: true, wide: true, sort: "returnRate", cell: (it) => share(it.figures.returnRate, wording) },
      { id: "lastSaleAt", title: t("insights.lastSale"), wide: true, sort: "lastSaleAt", cell: (it) => day(it.figures.lastSaleAt, wording) },
    ],
    [t, wording],
  );
}
