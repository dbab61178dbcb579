import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import form from "../ui/Form.module.css";
import { DISPUTES } from "./touched";

/** Ends a dispute for the partner that opened it. */
export function WithdrawDispute({ id }: { id: string }) {
  const { t } = useTranslation();
  const withdraw = useChange(() => answered(client.POST("/api/disputes/{id}/withdraw", { params: { path: { id } } })), [...DISPUTES]);
  return (
    <div className={form.buttons}>
      <Confirm action={t("disputes.withdraw")} title={t("disputes.withdrawTitle")} change={withdraw}>
        <p>{t("disputes.withdrawConsequence")}</p>
      </Confirm>
    </div>
  );
}
