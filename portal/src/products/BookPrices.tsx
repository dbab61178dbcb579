import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { day, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Section } from "../ui/Section";
import { useList } from "../ui/useList";
import { breaksText } from "./breaks";
import { priceQuery, priceSearch } from "./search";

const route = getRouteApi("/price-books/$bookId");
const PAGE_ROWS = 200;

/** The prices of one book, one found by its product's code. */
export function BookPrices({ bookId }: { bookId: string }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = usePriceColumns(bookId);
  const list = useList("/api/price-books/{id}/prices", { ...priceQuery(search), limit: PAGE_ROWS }, { params: { path: { id: bookId } } });
  const go = (values: object) => void navigate({ search: priceSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <Section title={t("assortment.bookPrices")}>
      <Filters values={search} change={go} clear={clear} filters={[{ name: "productCode", label: t("assortment.code"), maxLength: 64 }]} />
      <Listing
        caption={t("assortment.bookPrices")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? "productCode"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("assortment.noBookPrices")}
      />
    </Section>
  );
}

function usePriceColumns(bookId: string): Column<ItemOf<"/api/price-books/{id}/prices">>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      { id: "code", title: t("assortment.product"), sort: "productCode", cell: (it) => <Link to="/price-books/$bookId/prices/$productCode" params={{ bookId, productCode: it.productCode }}>{it.productCode}</Link> },
      { id: "list", title: t("assortment.listPrice"), figure: true, cell: (it) => money(it.listPrice, wording) },
      { id: "suggested", title: t("assortment.suggested"), figure: true, wide: true, cell: (it) => money(it.suggestedResalePrice, wording) },
      { id: "cost", title: t("assortment.unitCost"), figure: true, wide: true, cell: (it) => money(it.unitCost, wording) },
      { id: "floor", title: t("assortment.floor"), figure: true, wide: true, cell: (it) => money(it.floorPrice, wording) },
      { id: "breaks", title: t("assortment.breaks"), wide: true, cell: (it) => breaksText(it.volumeBreaks, t, wording) || "–" },
      { id: "changed", title: t("assortment.changed"), wide: true, sort: "changedAt", cell: (it) => day(it.changedAt, wording) },
    ],
    [t, wording, bookId],
  );
}
