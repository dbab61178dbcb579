import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import { HandOver, type Successor } from "../ui/HandOver";

/** Hands an open outlet to another partner. */
export function TransferOutlet({ outlet: { id, name, partnerCode, version } }: { outlet: ItemOf<"/api/outlets"> }) {
  const { t } = useTranslation();
  const params = { path: { id }, header: ifMatch(version) };
  const transfer = useChange((body: Successor) => answered(client.POST("/api/outlets/{id}/transfer", { params, body })), ["/api/outlets", "/api/outlets/{id}", "/api/outlets/{id}/history", "/api/distribution"]);
  return (
    <HandOver title={t("steps.handOverOutlet", { name })} change={transfer}>
      <p>{t("steps.handOverOutletConsequence", { partner: partnerCode })}</p>
    </HandOver>
  );
}
