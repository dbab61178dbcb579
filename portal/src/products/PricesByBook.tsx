import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked, type ItemOf } from "../api/queries";
import { day, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import { Failed, Loading } from "../ui/States";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { breaksText } from "./breaks";

type Book = ItemOf<"/api/price-books">;
type Price = ItemOf<"/api/price-books/{id}/prices">;

const MOST_BOOKS = 100;

/** What a product costs in each price book, with the days on which the book holds. */
export function PricesByBook({ productCode }: { productCode: string }) {
  const { t } = useTranslation();
  const books = useQuery(asked("/api/price-books", { query: { sort: "code", limit: MOST_BOOKS } }));
  return (
    <Section title={t("assortment.prices")}>
      <Answer of={books}>{({ items }) => <Prices books={items} productCode={productCode} />}</Answer>
    </Section>
  );
}

function Prices({ books, productCode }: { books: Book[]; productCode: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const answers = useQueries({
    queries: books.map(({ id }) => asked("/api/price-books/{id}/prices", { path: { id }, query: { productCode: [productCode] } })),
  });
  const rows = answers.flatMap(({ data }, index) => {
    const [book, price] = [books[index], data?.items[0]];
    return book === undefined || price === undefined ? [] : [{ book, price }];
  });
  const list = useSteps<{ book: Book; price: Price }>(rows);
  const failed = answers.find((it) => it.isError && !it.isFetching);
  if (failed !== undefined) return <Failed error={failed.error} again={() => answers.forEach((it) => void it.refetch())} />;
  if (answers.some((it) => it.isPending)) return <Loading />;
  return (
    <Table
      caption={t("assortment.pricesCaption")}
      list={list}
      empty={t("assortment.noPrices")}
      columns={[
        {
          id: "book",
          title: t("assortment.book"),
          cell: ({ book }) => (
            <Link to="/price-books/$bookId" params={{ bookId: book.id }}>
              <Named>{book.name}</Named>
            </Link>
          ),
        },
        { id: "from", title: t("assortment.from"), wide: true, cell: ({ book }) => day(book.from, wording) },
        { id: "until", title: t("assortment.until"), wide: true, cell: ({ book }) => (book.until === undefined ? t("assortment.open") : day(book.until, wording)) },
        { id: "list", title: t("assortment.listPrice"), figure: true, cell: ({ price }) => money(price.listPrice, wording) },
        { id: "suggested", title: t("assortment.suggested"), figure: true, wide: true, cell: ({ price }) => money(price.suggestedResalePrice, wording) },
        { id: "cost", title: t("assortment.unitCost"), figure: true, wide: true, cell: ({ price }) => money(price.unitCost, wording) },
        { id: "floor", title: t("assortment.floor"), figure: true, wide: true, cell: ({ price }) => money(price.floorPrice, wording) },
        { id: "breaks", title: t("assortment.breaks"), roomy: true, wide: true, cell: ({ price }) => breaksText(price.volumeBreaks, t, wording) || "–" },
      ]}
    />
  );
}
