import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import { TOUCHED, type Action } from "./action";

/** The steps that an open action can take. */
export function ActionCourse({ action: { id, name, status, version } }: { action: Action }) {
  const { t } = useTranslation();
  const params = { path: { id }, header: ifMatch(version) };
  const start = useChange(() => answered(client.POST("/api/actions/{id}/start", { params })), TOUCHED);
  const finish = useChange(() => answered(client.POST("/api/actions/{id}/finish", { params })), TOUCHED);
  const drop = useChange((reason: string) => answered(client.POST("/api/actions/{id}/drop", { params, body: { reason } })), TOUCHED);
  return (
    <>
      {status === "assigned" && (
        <Confirm action={t("actions.start")} look="primary" title={t("actions.startOf", { name })} change={start}>
          <p>{t("actions.startConsequence")}</p>
        </Confirm>
      )}
      {status === "started" && (
        <Confirm action={t("actions.finish")} look="primary" title={t("actions.finishOf", { name })} change={finish}>
          <p>{t("actions.finishConsequence")}</p>
        </Confirm>
      )}
      <Confirm action={t("actions.drop")} look="danger" title={t("actions.dropOf", { name })} reason={t("partners.reason")} change={drop}>
        <p>{t("actions.dropConsequence")}</p>
      </Confirm>
    </>
  );
}
