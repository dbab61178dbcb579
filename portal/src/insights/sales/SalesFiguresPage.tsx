import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../../api/queries";
import { isNarrowed } from "../../app/listSearch";
import { count, decimal, money, month } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import type { Column } from "../../ui/columns";
import { Filters } from "../../ui/Filters";
import { Listing } from "../../ui/Listing";
import { Page } from "../../ui/Page";
import { useList } from "../../ui/useList";
import { DIMENSIONS, salesQuery, salesSearch, type Dimension } from "./search";
import { SumKey } from "./SumKey";

type Sum = ItemOf<"/api/rollups">;

const route = getRouteApi("/insights/sales");

/** Sums of sales by month, each of which opens its lines. */
export default function SalesFiguresPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useSumColumns();
  const list = useList("/api/rollups", { ...salesQuery(search), limit: 100 });
  const go = (values: object) => void navigate({ search: salesSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <Page title={t("salesFigures.title")} lead={t("salesFigures.lead")}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "dimension", label: t("salesFigures.by"), options: DIMENSIONS.slice(1).map((it) => [it, t(`salesFigures.dimensions.${it}`)] as const), unchosen: t("salesFigures.dimensions.vendor") },
          { name: "key", label: t("salesFigures.key"), maxLength: 200 },
          { name: "from", label: t("insights.fromMonth"), maxLength: 7 },
          { name: "until", label: t("insights.untilMonth"), maxLength: 7 },
        ]}
      />
      <Listing
        keptAs="salesFigures"
        caption={t("salesFigures.title")}
        columns={columns}
        list={list}
        keyOf={(it) => `${it.dimension} ${it.key} ${it.month}`}
        sort={search.sort ?? "-month"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("salesFigures.none")}
      />
    </Page>
  );
}

function useSumColumns(): Column<Sum>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "month",
        title: t("salesFigures.month"),
        sort: "month",
        cell: (it) => (
          <Link to="/insights/sales/lines" search={{ dimension: it.dimension as Dimension, key: it.key, from: it.month, until: it.month }}>
            {month(it.month, wording)}
          </Link>
        ),
      },
      { id: "key", title: t("salesFigures.of"), cell: (it) => <SumKey dimension={it.dimension as Dimension} of={it.key} /> },
      { id: "net", title: t("salesFigures.net"), figure: true, cell: (it) => money(it.net, wording) },
      { id: "revenue", title: t("salesFigures.revenue"), figure: true, wide: true, sort: "revenue", cell: (it) => money(it.revenue, wording) },
      { id: "returns", title: t("salesFigures.returns"), figure: true, wide: true, sort: "returns", cell: (it) => money(it.returns, wording) },
      { id: "units", title: t("salesFigures.units"), figure: true, wide: true, cell: (it) => decimal(it.units, wording) },
      { id: "lines", title: t("salesFigures.lines"), figure: true, cell: (it) => count(it.lines, wording) },
    ],
    [t, wording],
  );
}
