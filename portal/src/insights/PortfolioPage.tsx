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
import { byCause, byCountry, byType, byVerdict, byWords, PAGE_ROWS } from "./channelFilters";
import { ChannelList } from "./ChannelList";
import { PLACES, portfolioQuery, portfolioSearch } from "./channelSearch";
import { PortfolioSummary } from "./PortfolioSummary";

type Placed = ItemOf<"/api/portfolio">;

const route = getRouteApi("/insights/portfolio");

/** The whole channel by potential and performance: whom to grow, enable, coach or part with. */
export default function PortfolioPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = usePortfolioColumns();
  const list = useList("/api/portfolio", { ...portfolioQuery(search), limit: PAGE_ROWS });
  return (
    <ChannelList
      keptAs="portfolio"
      title={t("portfolio.title")}
      lead={t("portfolio.lead")}
      search={search}
      go={(it) => void navigate({ search: portfolioSearch(it) })}
      columns={columns}
      list={list}
      keyOf={(it) => it.partnerId}
      sort="-potential"
      empty={t("portfolio.none")}
      filters={[
        byWords(t),
        { name: "place", label: t("portfolio.place"), options: PLACES.map((it) => [it, coded("place", it)] as const) },
        {
          name: "moved",
          label: t("portfolio.moved"),
          options: [
            ["true", t("portfolio.movedYes")],
            ["false", t("portfolio.movedNo")],
          ],
        },
        byVerdict(t),
        byCause(t),
        byType(t),
        byCountry(t),
      ]}
    >
      <PortfolioSummary />
    </ChannelList>
  );
}

function usePortfolioColumns(): Column<Placed>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "partner",
        title: t("partners.one"),
        cell: (it) => (
          <Link to="/partners/$partnerId/diagnosis" params={{ partnerId: it.partnerId }}>
            <Named>{it.name ?? it.partnerCode ?? it.partnerId}</Named>
          </Link>
        ),
      },
      { id: "place", title: t("portfolio.place"), cell: (it) => coded("place", it.place) },
      { id: "before", title: t("portfolio.before"), wide: true, cell: (it) => coded("place", it.before) },
      { id: "cause", title: t("insights.cause"), wide: true, cell: (it) => coded("cause", it.firstCause) },
      { id: "potential", title: t("portfolio.potential"), figure: true, sort: "potential", cell: (it) => money(it.potential, wording) },
      { id: "sold", title: t("portfolio.sold"), figure: true, wide: true, sort: "sold", cell: (it) => money(it.sold, wording) },
      { id: "performance", title: t("portfolio.performance"), figure: true, wide: true, sort: "performance", cell: (it) => share(it.performance, wording) },
    ],
    [t, wording],
  );
}
