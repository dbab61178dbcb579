import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Product } from "../api/types";
import { isNarrowed } from "../app/listSearch";
import { money, percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import { YourPrice } from "./Price";
import { catalogueQuery, catalogueSearch } from "./search";

const route = getRouteApi("/catalogue");
const PAGE_ROWS = 100;

/** What the partner may sell, at its own price. */
export default function CataloguePage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useProductColumns();
  const list = useList("/api/my/products", { ...catalogueQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: catalogueSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <Page title={t("catalogue.title")} lead={t("catalogue.lead")}>
      <Filters
        values={{ ...search }}
        change={go}
        clear={clear}
        filters={[
          { name: "q", label: t("catalogue.find") },
          { name: "productLine", label: t("catalogue.line") },
        ]}
      />
      <Listing
        keptAs="catalogue"
        caption={t("catalogue.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={catalogueQuery(search).sort}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("products.none")}
      />
    </Page>
  );
}

function useProductColumns(): Column<Product>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "name",
        title: t("products.product"),
        sort: "name",
        cell: (it) => (
          <Link to="/catalogue/$productId" params={{ productId: it.id }} title={it.name}>
            <Named>{it.name}</Named>
          </Link>
        ),
      },
      { id: "code", title: t("catalogue.code"), sort: "code", wide: true, cell: (it) => it.code },
      { id: "line", title: t("catalogue.line"), wide: true, cell: (it) => it.productLine ?? "–" },
      { id: "list", title: t("products.listPrice"), figure: true, wide: true, cell: (it) => money(it.price.listPrice, wording) },
      { id: "price", title: t("products.yourPrice"), figure: true, cell: (it) => <YourPrice of={it.price} /> },
      { id: "margin", title: t("products.yourMargin"), figure: true, wide: true, cell: (it) => percent(it.price.partnerMargin?.percent, wording) },
      { id: "offers", title: t("catalogue.offers"), wide: true, cell: (it) => it.promotions.join(", ") || "–" },
    ],
    [t, wording],
  );
}
