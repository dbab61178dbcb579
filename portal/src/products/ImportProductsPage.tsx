import { useTranslation } from "react-i18next";
import { ImportFile } from "../imports/ImportFile";
import { Page } from "../ui/Page";

const COLUMNS = "code,name,productLine,description,unique,forWhom,against,segments,territories,lifecycle";

/** Brings products by a file. */
export default function ImportProductsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("assortment.import")} lead={t("assortment.importLead")} crumbs={[{ title: t("assortment.products"), to: "/products" }]}>
      <ImportFile path="/api/products/import" columns={COLUMNS} touched={["/api/products", "/api/products/{id}"]} />
    </Page>
  );
}
