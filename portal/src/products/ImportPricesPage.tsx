import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { pricesOf } from "../imports/doors";
import { ImportPage } from "../imports/ImportPage";

const route = getRouteApi("/price-books/$bookId/import");

/** Brings the prices of one book by a file. */
export default function ImportPricesPage() {
  const { t } = useTranslation();
  const { bookId: id } = route.useParams();
  const navigate = route.useNavigate();
  const book = useQuery(asked("/api/price-books/{id}", { path: { id } }));
  const crumbs = [
    { title: t("assortment.books"), to: "/price-books" },
    { title: book.data?.name ?? t("assortment.book"), to: `/price-books/${id}` },
  ];
  return (
    <ImportPage
      key={id}
      door={pricesOf(id)}
      title={t("assortment.importPrices")}
      lead={t("assortment.importPricesLead")}
      crumbs={crumbs}
      search={route.useSearch()}
      go={(search) => void navigate({ search })}
    />
  );
}
