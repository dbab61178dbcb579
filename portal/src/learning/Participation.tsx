import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import { standingOf, TOUCHED, type MyProgram } from "./programs";

/** Enrols the partner in a program, or takes it out again. */
export function Participation({ program: it }: { program: MyProgram }) {
  const { t } = useTranslation();
  const { program, enrolment } = it;
  const enrol = useChange(() => answered(client.POST("/api/enrolments", { body: { programId: program.id } })), [...TOUCHED]);
  const withdraw = useChange(() => {
    const params = { path: { id: enrolment?.id ?? "" }, header: ifMatch(enrolment?.version ?? 0) };
    return answered(client.POST("/api/enrolments/{id}/withdraw", { params }));
  }, [...TOUCHED]);
  const standing = standingOf(it);
  const values = { program: program.name };
  if (standing === "open") {
    return (
      <Confirm action={t("learning.enrol")} look="primary" title={t("learning.enrolIn", values)} change={enrol}>
        <p>{t("learning.enrolConsequence", { steps: program.steps.length })}</p>
      </Confirm>
    );
  }
  if (standing !== "enrolled") return null;
  return (
    <Confirm action={t("learning.withdraw")} look="danger" title={t("learning.withdrawFrom", values)} change={withdraw}>
      <p>{t("learning.withdrawConsequence")}</p>
    </Confirm>
  );
}
