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
import { PLACES, portfolioQuery, portfolioSearch } from "./channelSearch";
import { PortfolioSummary } from "./PortfolioSummary";
import { CAUSES, VERDICTS } from "./search";

type Placed = ItemOf<"/api/portfolio">;

const route = getRouteApi("/insights/portfolio");
const PAGE_ROWS = 100;

/** The whole channel by potential and performance: whom to grow, enable, coach or part with. */
export default function PortfolioPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = usePortfolioColumns();
  const list = useList("/api/portfolio", { ...portfolioQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: portfolioSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <Page title={t("portfolio.title")} lead={t("portfolio.lead")}>
      <PortfolioSummary />
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "place", label: t("portfolio.place"), options: PLACES.map((it) => [it, coded("place", it)] as const) },
          {
            name: "moved",
            label: t("portfolio.moved"),
            options: [
              ["true", t("portfolio.movedYes")],
              ["false", t("portfolio.movedNo")],
            ],
          },
          { name: "verdict", label: t("insights.verdict"), options: VERDICTS.map((it) => [it, coded("verdict", it)] as const) },
          { name: "cause", label: t("insights.cause"), options: CAUSES.map((it) => [it, coded("cause", it)] as const) },
          { name: "type", label: t("partners.type"), options: TYPES.map((it) => [it, coded("partnerType", it)] as const) },
          { name: "country", label: t("partners.countryFilter"), maxLength: 2 },
        ]}
      />
      <Listing
        caption={t("portfolio.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.partnerId}
        sort={search.sort ?? "-potential"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("portfolio.none")}
      />
    </Page>
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
