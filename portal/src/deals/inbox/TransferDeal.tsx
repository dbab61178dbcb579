import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import type { Deal } from "../../api/types";
import { HandOver, type Successor } from "../../ui/HandOver";
import { TOUCHED } from "./touched";

/** Hands a live deal, with what is left of its protection, to another partner. */
export function TransferDeal({ deal: { customer, id, partnerCode, version } }: { deal: Deal }) {
  const { t } = useTranslation();
  const params = { path: { id }, header: ifMatch(version) };
  const transfer = useChange((body: Successor) => answered(client.POST("/api/deals/{id}/transfer", { params, body })), TOUCHED);
  return (
    <HandOver title={t("steps.handOverDeal", { name: customer.name })} change={transfer}>
      <p>{t("steps.handOverDealConsequence", { partner: partnerCode })}</p>
    </HandOver>
  );
}
