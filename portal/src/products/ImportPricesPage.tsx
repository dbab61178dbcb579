import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { ImportFile } from "../imports/ImportFile";
import { Page } from "../ui/Page";

const route = getRouteApi("/price-books/$bookId/import");
const COLUMNS = "productCode,listPrice,suggestedResalePrice,unitCost,floorPrice,volumeBreaks";

/** Brings the prices of one book by a file. */
export default function ImportPricesPage() {
  const { t } = useTranslation();
  const { bookId: id } = route.useParams();
  const book = useQuery(asked("/api/price-books/{id}", { path: { id } }));
  const crumbs = [
    { title: t("assortment.books"), to: "/price-books" },
    { title: book.data?.name ?? t("assortment.book"), to: `/price-books/${id}` },
  ];
  return (
    <Page title={t("assortment.importPrices")} lead={t("assortment.importPricesLead")} crumbs={crumbs}>
      <ImportFile path={`/api/price-books/${encodeURIComponent(id)}/prices/import`} columns={COLUMNS} touched={["/api/price-books/{id}/prices"]} />
    </Page>
  );
}
