import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import { Confirm } from "../ui/Confirm";

/** Takes a person's access away, or gives it back. */
export function Access({ user }: { user: ItemOf<"/api/users"> }) {
  const { t } = useTranslation();
  const params = { path: { id: user.id } };
  const disable = useChange(
    (reason: string) => answered(client.POST("/api/users/{id}/disable", { params, body: { reason } })),
    ["/api/users"],
  );
  const enable = useChange(
    (reason: string) => answered(client.POST("/api/users/{id}/enable", { params, body: { reason } })),
    ["/api/users"],
  );
  const { name } = user;
  if (user.status === "disabled") {
    return (
      <Confirm action={t("people.enable")} title={t("people.enableOf", { name })} reason={t("partners.reason")} change={enable}>
        <p>{t("people.enableConsequence")}</p>
      </Confirm>
    );
  }
  return (
    <Confirm action={t("people.disable")} look="danger" title={t("people.disableOf", { name })} reason={t("partners.reason")} change={disable}>
      <p>{t("people.disableConsequence")}</p>
    </Confirm>
  );
}
