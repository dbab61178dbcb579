import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { buttonClass } from "../ui/Button";
import { Confirm } from "../ui/Confirm";
import { TOUCHED, type ApplicationForm } from "./formDefinition";

/** The steps that a form can take. */
export function FormCourse({ form: { id, status, version, form } }: { form: ApplicationForm }) {
  const { t } = useTranslation();
  const params = { path: { id }, header: ifMatch(version) };
  const publish = useChange(() => answered(client.POST("/api/application-forms/{id}/publish", { params })), TOUCHED);
  const withdraw = useChange(() => answered(client.POST("/api/application-forms/{id}/withdraw", { params })), TOUCHED);
  const name = form.title;
  return (
    <>
      <Link to="/application-forms/$formId/edit" params={{ formId: id }} className={buttonClass()}>
        {t("form.edit")}
      </Link>
      {status === "published" ? (
        <Confirm action={t("applicationForms.withdraw")} look="danger" title={t("applicationForms.withdrawOf", { name })} change={withdraw}>
          <p>{t("applicationForms.withdrawConsequence")}</p>
        </Confirm>
      ) : (
        <Confirm action={t("applicationForms.publish")} look="primary" title={t("applicationForms.publishOf", { name })} change={publish}>
          <p>{t("applicationForms.publishConsequence")}</p>
        </Confirm>
      )}
    </>
  );
}
