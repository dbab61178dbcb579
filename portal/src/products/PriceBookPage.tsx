import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked, type ItemOf } from "../api/queries";
import { useMay } from "../app/session";
import { instant, percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { BookPrices } from "./BookPrices";
import { bookKind } from "./bookKind";
import { breaksText } from "./breaks";

const route = getRouteApi("/price-books/$bookId");

/** One price book: its days, what comes off by tier and volume, and each price in it. */
export default function PriceBookPage() {
  const { t } = useTranslation();
  const { bookId: id } = route.useParams();
  const mayWrite = useMay("catalog:write");
  const book = useQuery(asked("/api/price-books/{id}", { path: { id } }));
  const title = book.data?.name ?? t("assortment.book");
  const add = mayWrite && (
    <>
      <Link to="/price-books/$bookId/price/new" params={{ bookId: id }} className={buttonClass("primary")}>
        {t("prices.new")}
      </Link>
      <Link to="/price-books/$bookId/import" params={{ bookId: id }} className={buttonClass()}>
        {t("assortment.importPrices")}
      </Link>
      <Link to="/price-books/$bookId/edit" params={{ bookId: id }} className={buttonClass()}>
        {t("assortment.changeBook")}
      </Link>
    </>
  );
  return (
    <Page title={title} heading={<Named>{title}</Named>} crumbs={[{ title: t("assortment.books"), to: "/price-books" }]} actions={add}>
      <Answer of={book}>{(it) => <About book={it} />}</Answer>
      <BookPrices bookId={id} />
      <Section title={t("partners.tabs.history")}>
        <History path="/api/price-books/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

function About({ book }: { book: ItemOf<"/api/price-books"> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const discounts = useSteps(book.tierDiscounts);
  return (
    <>
      <Section title={t("assortment.about")}>
        <Facts
          of={[
            [t("assortment.code"), book.code],
            [t("assortment.kind"), bookKind(book.kind, t)],
            [t("assortment.currency"), book.currency],
            [t("assortment.from"), instant(book.from, wording)],
            [t("assortment.until"), book.until === undefined ? t("assortment.open") : instant(book.until, wording)],
            [t("assortment.bookBreaks"), breaksText(book.volumeBreaks, t, wording) || t("assortment.noBookBreaks")],
            [t("assortment.breaksBy"), coded("breaksBy", book.breaksBy)],
          ]}
        />
      </Section>
      <Section title={t("assortment.tierDiscounts")}>
        <Table
          caption={t("assortment.tierDiscounts")}
          list={discounts}
          empty={t("assortment.noTierDiscounts")}
          columns={[
            { id: "tier", title: t("assortment.tier"), cell: (it) => it.tier },
            { id: "line", title: t("assortment.line"), cell: (it) => it.productLine ?? t("assortment.allLines") },
            { id: "percent", title: t("assortment.percent"), figure: true, cell: (it) => percent(it.percent, wording) },
          ]}
        />
      </Section>
    </>
  );
}
