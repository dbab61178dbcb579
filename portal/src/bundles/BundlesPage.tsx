import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { useVisit } from "../app/session";
import { coded } from "../i18n/words";
import { Lifecycle } from "../products/Lifecycle";
import { useProductNames } from "../products/useProductNames";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { byWords } from "../ui/byWords";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import { BundleItems, codesIn } from "./BundleItems";
import { bundleQuery, bundleSearch, LIFECYCLES } from "./search";

type Bundle = ItemOf<"/api/bundles">;

const route = getRouteApi("/bundles");

/** Products sold together, with services: the vendor's, and a partner's own. */
export default function BundlesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { forPartner, scopes } = useVisit();
  const list = useList("/api/bundles", { ...bundleQuery(search), limit: 100 });
  const columns = useBundleColumns(list.rows);
  const go = (values: object) => void navigate({ search: bundleSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const add = scopes.has(forPartner ? "quotes:write" : "catalog:write") && (
    <Link to={forPartner ? "/profit/bundles/new" : "/bundles/new"} className={buttonClass("primary")}>
      {t("profit.newBundle")}
    </Link>
  );
  return (
    <Page title={t("bundles.title")} lead={t(forPartner ? "bundles.partnerLead" : "bundles.lead")} actions={add}>
      <Filters values={search} change={go} clear={clear} filters={[byWords(t), { name: "lifecycle", label: t("assortment.lifecycle"), options: LIFECYCLES.map((it) => [it, coded("lifecycle", it)] as const) }]} />
      <Listing
        keptAs="bundles"
        caption={t("bundles.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? "name"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("bundles.none")}
      />
    </Page>
  );
}

function useBundleColumns(bundles: Bundle[]): Column<Bundle>[] {
  const { t } = useTranslation();
  const nameOf = useProductNames(codesIn(bundles));
  return useMemo(
    () => [
      {
        id: "name",
        title: t("assortment.name"),
        sort: "name",
        cell: (it) => (
          <Link to="/bundles/$bundleId" params={{ bundleId: it.id }}>
            <Named>{it.name}</Named>
          </Link>
        ),
      },
      { id: "code", title: t("assortment.code"), sort: "code", cell: (it) => it.code },
      { id: "state", title: t("assortment.lifecycle"), cell: (it) => <Lifecycle of={it.lifecycle} /> },
      { id: "whose", title: t("bundles.whose"), wide: true, cell: (it) => t(it.partnerId === undefined ? "bundles.vendors" : "bundles.partners") },
      { id: "items", title: t("assortment.products"), wide: true, cell: (it) => <BundleItems of={it.items} nameOf={nameOf} /> },
      { id: "services", title: t("profit.services"), wide: true, cell: (it) => it.services.map(({ name }) => name).join(", ") || "–" },
    ],
    [t, nameOf],
  );
}
