import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { orNothing } from "../api/absent";
import { useChange } from "../api/changes";
import { answered, client, read } from "../api/client";
import { asked, type ItemOf } from "../api/queries";
import { Refused } from "../api/refused";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { PriceFields } from "./PriceFields";
import { emptyPrice, requestOf, type PriceForm } from "./priceForm";

const route = getRouteApi("/price-books/$bookId/price/new");
const CONFLICT = 409;

/** Gives a product a price in a book that has none for it. */
export default function NewPricePage() {
  const { t } = useTranslation();
  const { bookId: id } = route.useParams();
  const book = useQuery(asked("/api/price-books/{id}", { path: { id } }));
  const crumbs = [
    { title: t("assortment.books"), to: "/price-books" },
    { title: book.data?.name ?? t("assortment.book"), to: `/price-books/${id}` },
  ];
  return (
    <Page title={t("prices.new")} crumbs={crumbs}>
      <Section title={t("prices.one")}>
        <Answer of={book}>{(it) => <Editor book={it} />}</Answer>
      </Section>
    </Page>
  );
}

function Editor({ book: { id, currency } }: { book: ItemOf<"/api/price-books"> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const set = useChange(
    async (typed: PriceForm) => {
      const params = { path: { id, productCode: typed.productCode } };
      // Setting it takes the place of what is there, which nobody has seen here.
      if ((await orNothing(read("/api/price-books/{id}/prices/{productCode}", params))) !== null) throw new Refused(CONFLICT, { title: t("prices.taken") });
      await answered(client.PUT("/api/price-books/{id}/prices/{productCode}", { params, body: requestOf(typed, currency) }));
      void navigate({ to: "/price-books/$bookId/prices/$productCode", params: { bookId: id, productCode: typed.productCode } });
    },
    ["/api/price-books/{id}/prices", "/api/price-books/{id}/prices/{productCode}"],
  );
  return (
    <PriceFields
      stored={emptyPrice}
      currency={currency}
      save={{ submit: (typed) => set.mutateAsync(typed).catch(() => undefined), isPending: set.isPending, error: set.error }}
      back={() => void navigate({ to: "/price-books/$bookId", params: { bookId: id } })}
    />
  );
}
