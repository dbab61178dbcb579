import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { Deal, Readable } from "../api/types";
import { Confirm } from "../ui/Confirm";

interface Props {
  deal: Deal;
  /** What is asked again once it is given up. */
  touched: Readable[];
}

/** Gives up a deal that still protects its customer. */
export function WithdrawDeal({ deal, touched }: Props) {
  const { t } = useTranslation();
  const params = { path: { id: deal.id }, header: ifMatch(deal.version) };
  const change = useChange(
    (reason: string) => answered(client.POST("/api/deals/{id}/withdraw", { params, body: { reason } })),
    touched,
  );
  return (
    <Confirm action={t("deals.withdraw")} look="danger" title={t("deals.withdrawOf", { name: deal.customer.name })} reason={t("partners.reason")} change={change}>
      <p>{t("deals.withdrawConsequence")}</p>
    </Confirm>
  );
}
