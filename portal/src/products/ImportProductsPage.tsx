import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DOORS } from "../imports/doors";
import { ImportPage } from "../imports/ImportPage";

const route = getRouteApi("/products/import");

/** Brings products by a file. */
export default function ImportProductsPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <ImportPage
      door={DOORS.products}
      title={t("assortment.import")}
      lead={t("assortment.importLead")}
      crumbs={[{ title: t("assortment.products"), to: "/products" }]}
      search={route.useSearch()}
      go={(search) => void navigate({ search })}
    />
  );
}
