import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import { Lifecycle } from "./Lifecycle";
import { LIFECYCLES, productOrder, productQuery, productSearch } from "./search";

const route = getRouteApi("/products");
const PAGE_ROWS = 200;

/** Every product, found by name, code or words of its positioning. */
export default function ProductsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("catalog:write");
  const columns = useProductColumns();
  const list = useList("/api/products", { ...productQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: productSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const add = mayWrite && (
    <>
      <Link to="/products/new" className={buttonClass("primary")}>
        {t("assortment.new")}
      </Link>
      <Link to="/products/import" className={buttonClass()}>
        {t("assortment.import")}
      </Link>
    </>
  );
  return (
    <Page title={t("assortment.products")} lead={t("assortment.productsLead")} actions={add}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "q", label: t("assortment.find"), maxLength: 200 },
          { name: "productLine", label: t("assortment.line"), maxLength: 64 },
          { name: "lifecycle", label: t("assortment.lifecycle"), options: LIFECYCLES.map((it) => [it, coded("lifecycle", it)] as const) },
        ]}
      />
      <Listing
        keptAs="products"
        caption={t("assortment.products")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={productOrder(search)}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("assortment.noProducts")}
      />
    </Page>
  );
}

function useProductColumns(): Column<ItemOf<"/api/products">>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "name",
        title: t("assortment.name"),
        sort: "name",
        cell: (it) => (
          <Link to="/products/$productId" params={{ productId: it.id }} title={it.name}>
            <Named>{it.name}</Named>
          </Link>
        ),
      },
      { id: "code", title: t("assortment.code"), sort: "code", cell: (it) => it.code },
      { id: "line", title: t("assortment.line"), wide: true, cell: (it) => it.productLine ?? "–" },
      { id: "lifecycle", title: t("assortment.lifecycle"), cell: (it) => <Lifecycle of={it.lifecycle} /> },
      { id: "segments", title: t("assortment.segments"), wide: true, cell: (it) => it.availability?.segments.join(", ") || t("assortment.everyone") },
      { id: "territories", title: t("assortment.territories"), wide: true, cell: (it) => it.availability?.territories.join(", ") || t("assortment.everywhere") },
      { id: "changed", title: t("assortment.changed"), wide: true, sort: "changedAt", cell: (it) => day(it.changedAt, wording) },
    ],
    [t, wording],
  );
}
