import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import { Confirm } from "../../ui/Confirm";
import { TOUCHED, type ReceivedApplication } from "./received";

/** Makes a partner of the company, under a number of the vendor's own, or declines it with a reason. */
export function DecideApplication({ application: { id, version, profile } }: { application: ReceivedApplication }) {
  const { t } = useTranslation();
  const params = { path: { id }, header: ifMatch(version) };
  const approve = useChange((code: string) => answered(client.POST("/api/applications/{id}/approve", { params, body: { code } })), TOUCHED);
  const decline = useChange((reason: string) => answered(client.POST("/api/applications/{id}/decline", { params, body: { reason } })), TOUCHED);
  const { name } = profile;
  return (
    <>
      <Confirm action={t("partners.approve")} look="primary" title={t("partners.approveOf", { name })} reason={t("applications.newCode")} change={approve}>
        <p>{t("applications.approveConsequence")}</p>
      </Confirm>
      <Confirm action={t("partners.decline")} look="danger" title={t("partners.declineOf", { name })} reason={t("partners.reason")} change={decline}>
        <p>{t("applications.declineConsequence")}</p>
      </Confirm>
    </>
  );
}
