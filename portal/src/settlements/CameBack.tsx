import { useTranslation } from "react-i18next";
import { answered, client } from "../api/client";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Confirm } from "../ui/Confirm";
import type { Payment } from "./settlement";
import { useStep } from "./useStep";

/** Notes that the bank sent a payment back after it was made: it is owed again. */
export function CameBack({ payment: { settlementId, partnerId, partnerCode, amount } }: { payment: Payment }) {
  const { t } = useTranslation();
  const wording = useWording();
  const note = useStep((reason) =>
    answered(client.POST("/api/settlements/{id}/return", { params: { path: { id: settlementId } }, body: { partnerId, reason } })),
  );
  return (
    <Confirm action={t("settlements.cameBack")} title={t("settlements.cameBackOf", { partner: partnerCode })} reason={t("settlements.bankSays")} change={note}>
      <p>{t("settlements.cameBackConsequence", { amount: money(amount, wording) })}</p>
    </Confirm>
  );
}
