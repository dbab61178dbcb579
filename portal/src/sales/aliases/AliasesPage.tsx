import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../../app/listSearch";
import { useMay } from "../../app/session";
import { instant } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { buttonClass } from "../../ui/Button";
import type { Column } from "../../ui/columns";
import { Filters } from "../../ui/Filters";
import { Listing } from "../../ui/Listing";
import { Named } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { useList } from "../../ui/useList";
import type { Alias } from "./aliasForm";
import { aliasQuery, aliasSearch, KINDS } from "./search";

const route = getRouteApi("/sales/aliases");

/** Other names that files of sales use for partners and products. */
export default function AliasesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("sales:write");
  const columns = useAliasColumns();
  const list = useList("/api/sales/aliases", { ...aliasQuery(search), limit: 100 });
  const go = (values: object) => void navigate({ search: aliasSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const actions = mayWrite && (
    <>
      <Link to="/sales/aliases/new" className={buttonClass("primary")}>
        {t("aliases.new")}
      </Link>
      <Link to="/sales/aliases/import" className={buttonClass()}>
        {t("aliases.import")}
      </Link>
    </>
  );
  return (
    <Page title={t("aliases.title")} lead={t("aliases.lead")} crumbs={[{ title: t("sales.title"), to: "/sales" }]} actions={actions}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "alias", label: t("aliases.alias"), maxLength: 200 },
          { name: "code", label: t("aliases.code"), maxLength: 64 },
          { name: "source", label: t("layouts.source"), maxLength: 200 },
          { name: "kind", label: t("aliases.kind"), options: KINDS.map((it) => [it, t(`aliases.kinds.${it}`)] as const) },
        ]}
      />
      <Listing
        keptAs="salesAliases"
        caption={t("aliases.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? "alias"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("aliases.none")}
      />
    </Page>
  );
}

function useAliasColumns(): Column<Alias>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "alias",
        title: t("aliases.alias"),
        sort: "alias",
        cell: (it) => (
          <Link to="/sales/aliases/$aliasId" params={{ aliasId: it.id }}>
            <Named>{it.alias}</Named>
          </Link>
        ),
      },
      { id: "code", title: t("aliases.code"), sort: "code", cell: (it) => it.code },
      { id: "kind", title: t("aliases.kind"), cell: (it) => t(`aliases.kinds.${it.kind}`) },
      { id: "source", title: t("layouts.source"), wide: true, cell: (it) => <Named>{it.source ?? t("aliases.everySource")}</Named> },
      { id: "note", title: t("aliases.note"), wide: true, hidden: true, cell: (it) => <Named>{it.note ?? "–"}</Named> },
      { id: "changed", title: t("layouts.changedAt"), sort: "changedAt", wide: true, cell: (it) => instant(it.changedAt, wording) },
    ],
    [t, wording],
  );
}
