import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import { TOUCHED, type Enrolment } from "./enrolment";

/** Takes a partner out of a program that it has not completed. */
export function WithdrawEnrolment({ of: { id, version, partnerCode, programCode } }: { of: Enrolment }) {
  const { t } = useTranslation();
  const withdraw = useChange(() => answered(client.POST("/api/enrolments/{id}/withdraw", { params: { path: { id }, header: ifMatch(version) } })), TOUCHED);
  return (
    <Confirm action={t("enrolments.withdraw")} look="danger" title={t("enrolments.withdrawOf", { partner: partnerCode, program: programCode })} change={withdraw}>
      <p>{t("enrolments.withdrawConsequence")}</p>
    </Confirm>
  );
}
