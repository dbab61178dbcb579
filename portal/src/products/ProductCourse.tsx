import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import { Confirm } from "../ui/Confirm";

/** What can become of a product now. */
export function ProductCourse({ product: { id, name, lifecycle, version } }: { product: ItemOf<"/api/products"> }) {
  const { t } = useTranslation();
  const params = { path: { id }, header: ifMatch(version) };
  const touched = ["/api/products", "/api/products/{id}", "/api/products/{id}/history"] as const;
  const activate = useChange(() => answered(client.POST("/api/products/{id}/activate", { params })), [...touched]);
  const retire = useChange(() => answered(client.POST("/api/products/{id}/retire", { params })), [...touched]);
  if (lifecycle === "retired") return null;
  return (
    <>
      {lifecycle === "draft" && (
        <Confirm action={t("assortment.activate")} look="primary" title={t("assortment.activateOf", { name })} change={activate}>
          <p>{t("assortment.activateConsequence")}</p>
        </Confirm>
      )}
      <Confirm action={t("assortment.retire")} look="danger" title={t("assortment.retireOf", { name })} change={retire}>
        <p>{t("assortment.retireConsequence")}</p>
      </Confirm>
    </>
  );
}
