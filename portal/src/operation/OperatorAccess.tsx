import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import { Confirm } from "../ui/Confirm";

/** Takes an operator's access away, or gives it back. */
export function OperatorAccess({ operator }: { operator: ItemOf<"/api/operators"> }) {
  const { t } = useTranslation();
  const params = { path: { id: operator.id } };
  const { name } = operator;
  const disable = useChange(
    (reason: string) => answered(client.POST("/api/operators/{id}/disable", { params, body: { reason } })),
    ["/api/operators"],
  );
  const enable = useChange(
    (reason: string) => answered(client.POST("/api/operators/{id}/enable", { params, body: { reason } })),
    ["/api/operators"],
  );
  if (operator.status === "disabled") {
    return (
      <Confirm action={t("people.enable")} title={t("people.enableOf", { name })} reason={t("operation.why")} change={enable}>
        <p>{t("people.enableConsequence")}</p>
      </Confirm>
    );
  }
  return (
    <Confirm action={t("people.disable")} look="danger" title={t("people.disableOf", { name })} reason={t("operation.why")} change={disable}>
      <p>{t("people.disableConsequence")}</p>
    </Confirm>
  );
}
