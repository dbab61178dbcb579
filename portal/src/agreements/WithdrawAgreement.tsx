import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import form from "../ui/Form.module.css";

interface Props {
  id: string;
  ifMatch: { "If-Match"?: string };
}

/** Takes a version back, as if it had never been. */
export function WithdrawAgreement({ id, ifMatch }: Props) {
  const { t } = useTranslation();
  const withdraw = useChange(
    () => answered(client.POST("/api/agreements/{id}/withdraw", { params: { path: { id }, header: ifMatch } })),
    ["/api/agreements", "/api/agreements/{id}"],
  );
  return (
    <div className={form.buttons}>
      <Confirm action={t("agreements.withdraw")} look="danger" title={t("agreements.withdrawTitle")} change={withdraw}>
        <p>{t("agreements.withdrawConsequence")}</p>
      </Confirm>
    </div>
  );
}
