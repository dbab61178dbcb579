import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import { Confirm } from "../ui/Confirm";

/** Closes an outlet, with the reason that is kept. */
export function CloseOutlet({ outlet: { id, name, version } }: { outlet: ItemOf<"/api/outlets"> }) {
  const { t } = useTranslation();
  const close = useChange(
    (reason: string) => answered(client.POST("/api/outlets/{id}/close", { params: { path: { id }, header: ifMatch(version) }, body: { reason } })),
    ["/api/outlets", "/api/outlets/{id}", "/api/outlets/{id}/history", "/api/outlets/violations", "/api/distribution"],
  );
  return (
    <Confirm action={t("ground.close")} look="danger" title={t("ground.closeOf", { name })} reason={t("partners.reason")} change={close}>
      <p>{t("ground.closeConsequence")}</p>
    </Confirm>
  );
}
