import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { Deal, Readable } from "../api/types";
import { Confirm } from "../ui/Confirm";

interface Props {
  deal: Deal;
  /** What is asked again once it is closed. */
  touched: Readable[];
}

/** Says that the customer of an approved deal has decided, and how; each by one key where keys are heard. */
export function CloseDeal({ deal, touched }: Props) {
  const { t } = useTranslation();
  const params = { path: { id: deal.id }, header: ifMatch(deal.version) };
  const close = (outcome: "won" | "lost") => (reason: string) =>
    answered(client.POST("/api/deals/{id}/close", { params, body: { outcome, reason } }));
  const won = useChange(close("won"), touched);
  const lost = useChange(close("lost"), touched);
  const values = { name: deal.customer.name };
  return (
    <>
      <Confirm action={t("deals.inbox.won")} shortcut="w" title={t("deals.inbox.wonOf", values)} reason={t("partners.reason")} change={won}>
        <p>{t("deals.inbox.closeConsequence")}</p>
      </Confirm>
      <Confirm action={t("deals.inbox.lost")} look="danger" shortcut="l" title={t("deals.inbox.lostOf", values)} reason={t("partners.reason")} change={lost}>
        <p>{t("deals.inbox.closeConsequence")}</p>
      </Confirm>
    </>
  );
}
