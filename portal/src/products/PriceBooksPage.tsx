import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { byWords } from "../ui/byWords";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import { bookKind } from "./bookKind";
import { BOOK_KINDS, bookQuery, bookSearch } from "./search";

const route = getRouteApi("/price-books");
const PAGE_ROWS = 200;

/** The price books with whom they are for and the days on which they hold. */
export default function PriceBooksPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("catalog:write");
  const columns = useBookColumns();
  const list = useList("/api/price-books", { ...bookQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: bookSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const add = mayWrite && (
    <Link to="/price-books/new" className={buttonClass("primary")}>
      {t("assortment.newBook")}
    </Link>
  );
  return (
    <Page title={t("assortment.books")} lead={t("assortment.booksLead")} actions={add}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[byWords(t), { name: "kind", label: t("assortment.kind"), options: BOOK_KINDS.map((it) => [it, bookKind(it, t)] as const) }]}
      />
      <Listing
        keptAs="price-books"
        caption={t("assortment.books")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? "code"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("assortment.noBooks")}
      />
    </Page>
  );
}

function useBookColumns(): Column<ItemOf<"/api/price-books">>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "name",
        title: t("assortment.name"),
        sort: "name",
        cell: (it) => (
          <Link to="/price-books/$bookId" params={{ bookId: it.id }} title={it.name}>
            <Named>{it.name}</Named>
          </Link>
        ),
      },
      { id: "code", title: t("assortment.code"), sort: "code", cell: (it) => it.code },
      { id: "kind", title: t("assortment.kind"), cell: (it) => bookKind(it.kind, t) },
      { id: "currency", title: t("assortment.currency"), wide: true, cell: (it) => it.currency },
      { id: "from", title: t("assortment.from"), wide: true, sort: "from", cell: (it) => day(it.from, wording) },
      { id: "until", title: t("assortment.until"), wide: true, cell: (it) => (it.until === undefined ? t("assortment.open") : day(it.until, wording)) },
    ],
    [t, wording],
  );
}
