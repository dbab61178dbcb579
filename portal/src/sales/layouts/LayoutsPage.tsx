import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { given, isNarrowed } from "../../app/listSearch";
import { useMay } from "../../app/session";
import { count, instant } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { buttonClass } from "../../ui/Button";
import type { Column } from "../../ui/columns";
import { Filters } from "../../ui/Filters";
import { Listing } from "../../ui/Listing";
import { Named } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { useList } from "../../ui/useList";
import type { Layout } from "./layoutForm";
import { layoutSearch } from "./search";

const route = getRouteApi("/sales/layouts");

/** The sources whose files have columns of their own. */
export default function LayoutsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("sales:write");
  const columns = useLayoutColumns();
  const { q, sort } = search;
  const list = useList("/api/sales/mappings", { ...given({ q }), sort: sort ?? "source", limit: 100 });
  const go = (values: object) => void navigate({ search: layoutSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const define = mayWrite && (
    <Link to="/sales/layouts/new" className={buttonClass("primary")}>
      {t("layouts.new")}
    </Link>
  );
  return (
    <Page title={t("layouts.title")} lead={t("layouts.lead")} crumbs={[{ title: t("sales.title"), to: "/sales" }]} actions={define}>
      <Filters values={search} change={go} clear={clear} filters={[{ name: "q", label: t("layouts.source"), maxLength: 200 }]} />
      <Listing
        keptAs="salesLayouts"
        caption={t("layouts.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.source}
        sort={sort ?? "source"}
        onSort={(to) => go({ sort: to })}
        clear={clear}
        empty={t("layouts.none")}
      />
    </Page>
  );
}

function useLayoutColumns(): Column<Layout>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "source",
        title: t("layouts.source"),
        sort: "source",
        cell: (it) => (
          <Link to="/sales/layouts/$source" params={{ source: it.source }}>
            <Named>{it.source}</Named>
          </Link>
        ),
      },
      { id: "columns", title: t("layouts.columns"), figure: true, cell: (it) => count(it.columns.length, wording) },
      { id: "decimal", title: t("layouts.decimal"), wide: true, cell: (it) => (it.decimal === "comma" ? "1234,50" : "1234.50") },
      { id: "dates", title: t("layouts.dates"), wide: true, cell: (it) => <code>{it.dates ?? "yyyy-MM-dd"}</code> },
      { id: "changed", title: t("layouts.changedAt"), sort: "changedAt", cell: (it) => instant(it.changedAt, wording) },
    ],
    [t, wording],
  );
}
