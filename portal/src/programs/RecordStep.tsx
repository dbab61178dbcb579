import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import { TOUCHED, type Enrolment } from "./enrolment";

/** Records that a partner has done a step of a program. */
export function RecordStep({ of: { id, partnerCode, version }, step }: { of: Enrolment; step: Enrolment["steps"][number] }) {
  const { t } = useTranslation();
  const record = useChange(
    () => answered(client.POST("/api/enrolments/{id}/steps/{step}", { params: { path: { id, step: step.code }, header: ifMatch(version) } })),
    TOUCHED,
  );
  return (
    <Confirm action={t("programs.record", { step: step.title })} title={t("programs.recordOf", { step: step.title, partner: partnerCode })} change={record}>
      <p>{t("programs.recordConsequence")}</p>
    </Confirm>
  );
}
