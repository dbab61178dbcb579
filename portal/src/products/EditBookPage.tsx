import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { useOvertaken } from "../api/useOvertaken";
import { useVisit } from "../app/session";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { BookFields } from "./BookFields";
import { detailsOf, typedOf, type Book, type BookForm } from "./bookForm";

const route = getRouteApi("/price-books/$bookId/edit");

/** Changes a price book's days and what comes off in it. */
export default function EditBookPage() {
  const { t } = useTranslation();
  const { bookId: id } = route.useParams();
  const book = useQuery({ ...asked("/api/price-books/{id}", { path: { id } }), refetchOnWindowFocus: false });
  const title = book.data?.name ?? t("assortment.book");
  const crumbs = [
    { title: t("assortment.books"), to: "/price-books" },
    { title, to: `/price-books/${id}` },
  ];
  return (
    <Page title={t("assortment.changeBook")} crumbs={crumbs}>
      <Section title={title}>
        <Answer of={book}>{(it) => <Editor book={it} />}</Answer>
      </Section>
    </Page>
  );
}

function Editor({ book }: { book: Book }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const zone = useVisit().vendor?.timeZone;
  const path = { id: book.id };
  const back = () => void navigate({ to: "/price-books/$bookId", params: { bookId: book.id } });
  const { theirs, keepMine, takeTheirs, ...save } = useOvertaken<BookForm, Book>({
    stored: book,
    save: async (typed, on) => {
      await answered(client.PUT("/api/price-books/{id}", { params: { path, header: ifMatch(on.version) }, body: detailsOf(typed, zone, on) }));
      back();
    },
    read: () => queries.fetchQuery({ ...asked("/api/price-books/{id}", { path }), staleTime: 0 }),
    touched: ["/api/price-books", "/api/price-books/{id}", "/api/price-books/{id}/history"],
  });
  const overtaken = theirs && { theirs: typedOf(theirs, zone), keepMine: (typed: BookForm) => keepMine(typed, theirs), takeTheirs: () => takeTheirs(theirs) };
  return <BookFields isKnown stored={typedOf(book, zone)} save={save} overtaken={overtaken} back={back} />;
}
