import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { useOvertaken } from "../api/useOvertaken";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { PriceFields } from "./PriceFields";
import { requestOf, typedOf, type Price, type PriceForm } from "./priceForm";

const route = getRouteApi("/price-books/$bookId/prices/$productCode/edit");

/** Changes one price by hand. */
export default function EditPricePage() {
  const { t } = useTranslation();
  const { bookId: id, productCode } = route.useParams();
  const price = useQuery(asked("/api/price-books/{id}/prices/{productCode}", { path: { id, productCode } }));
  const title = t("prices.title", { product: productCode });
  const crumbs = [
    { title: t("assortment.books"), to: "/price-books" },
    { title: t("assortment.book"), to: `/price-books/${id}` },
    { title, to: `/price-books/${id}/prices/${encodeURIComponent(productCode)}` },
  ];
  return (
    <Page title={t("prices.change")} crumbs={crumbs}>
      <Section title={title}>
        <Answer of={price}>{(it) => <Editor bookId={id} price={it} />}</Answer>
      </Section>
    </Page>
  );
}

function Editor({ bookId, price }: { bookId: string; price: Price }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { productCode, listPrice } = price;
  const params = { path: { id: bookId, productCode } };
  const back = () => void navigate({ to: "/price-books/$bookId/prices/$productCode", params: { bookId, productCode } });
  const overtaken = useOvertaken<PriceForm, Price>({
    stored: price,
    save: async (typed, on) => {
      const body = requestOf(typed, listPrice.currency);
      await answered(client.PUT("/api/price-books/{id}/prices/{productCode}", { params: { ...params, header: ifMatch(on.version) }, body }));
      back();
    },
    read: () => queries.fetchQuery({ ...asked("/api/price-books/{id}/prices/{productCode}", params), staleTime: 0 }),
    touched: ["/api/price-books/{id}/prices", "/api/price-books/{id}/prices/{productCode}", "/api/price-books/{id}/prices/{productCode}/history"],
  });
  return <PriceFields isKnown stored={typedOf(price)} currency={listPrice.currency} save={overtaken} overtaken={overtaken} back={back} />;
}
