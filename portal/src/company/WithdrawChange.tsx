import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ProfileChange } from "../partners/changes/change";
import { useProfileParts } from "../partners/profileParts";
import { Confirm } from "../ui/Confirm";

/** Takes back what the vendor has not decided on. */
export function WithdrawChange({ change: { id, version, fields } }: { change: ProfileChange }) {
  const { t } = useTranslation();
  const { titlesOf } = useProfileParts();
  const params = { path: { id }, header: ifMatch(version) };
  const withdraw = useChange(() => answered(client.POST("/api/profile-changes/{id}/withdraw", { params })), ["/api/profile-changes"]);
  return (
    <Confirm action={t("profile.withdraw")} title={t("profile.withdrawOf", { parts: titlesOf(fields) })} change={withdraw}>
      <p>{t("profile.withdrawConsequence")}</p>
    </Confirm>
  );
}
