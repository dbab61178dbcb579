import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import { Confirm } from "../ui/Confirm";

/** What can become of a bundle now. */
export function BundleCourse({ bundle: { id, name, lifecycle, version } }: { bundle: ItemOf<"/api/bundles"> }) {
  const { t } = useTranslation();
  const params = { path: { id }, header: ifMatch(version) };
  const touched = ["/api/bundles", "/api/bundles/{id}", "/api/bundles/{id}/history"] as const;
  const activate = useChange(() => answered(client.POST("/api/bundles/{id}/activate", { params })), [...touched]);
  const retire = useChange(() => answered(client.POST("/api/bundles/{id}/retire", { params })), [...touched]);
  if (lifecycle === "retired") return null;
  return (
    <>
      {lifecycle === "draft" && (
        <Confirm action={t("assortment.activate")} look="primary" title={t("assortment.activateOf", { name })} change={activate}>
          <p>{t("bundles.activateConsequence")}</p>
        </Confirm>
      )}
      {lifecycle === "active" && (
        <Confirm action={t("assortment.retire")} look="danger" title={t("assortment.retireOf", { name })} change={retire}>
          <p>{t("bundles.retireConsequence")}</p>
        </Confirm>
      )}
    </>
  );
}
