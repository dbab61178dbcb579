import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { Deal, Readable } from "../api/types";
import { Confirm } from "../ui/Confirm";

/** Whether something can still be said against a deal's refusal; until when the platform says. */
export function isOpenToObjection({ status, decision, objection }: Deal): boolean {
  return status === "refused" && !decision.registered && objection === undefined;
}

/** Says that a customer who was refused is one's own nevertheless. */
export function ObjectToRefusal({ deal, touched }: { deal: Deal; touched: Readable[] }) {
  const { t } = useTranslation();
  const params = { path: { id: deal.id }, header: ifMatch(deal.version) };
  const change = useChange((reason: string) => answered(client.POST("/api/deals/{id}/object", { params, body: { reason } })), touched);
  return (
    <Confirm action={t("deals.object")} look="primary" title={t("deals.objectOf", { name: deal.customer.name })} reason={t("deals.objectReason")} change={change}>
      <p>{t("deals.objectDeadline")}</p>
      <p>{t("deals.objectConsequence")}</p>
    </Confirm>
  );
}
