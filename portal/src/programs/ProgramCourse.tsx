import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Publish } from "../profit/Publish";
import { buttonClass } from "../ui/Button";
import { Confirm } from "../ui/Confirm";
import type { Program } from "./programForm";

/** What can become of a program now. */
export function ProgramCourse({ program: { id, name, status, version } }: { program: Program }) {
  const { t } = useTranslation();
  const params = { path: { id }, header: ifMatch(version) };
  const touched = ["/api/programs", "/api/programs/{id}", "/api/programs/{id}/history"] as const;
  const close = useChange(() => answered(client.POST("/api/programs/{id}/close", { params })), [...touched]);
  if (status === "published") {
    return (
      <Confirm action={t("programs.close")} look="danger" title={t("programs.closeOf", { name })} change={close}>
        <p>{t("programs.closeConsequence")}</p>
      </Confirm>
    );
  }
  if (status !== "draft") return null;
  return (
    <>
      <Link to="/programs/$programId/edit" params={{ programId: id }} className={buttonClass()}>
        {t("form.edit")}
      </Link>
      <Publish
        action={t("programs.publish")}
        title={t("programs.publishOf", { name })}
        touched={touched}
        publish={(body) => answered(client.POST("/api/programs/{id}/publish", { params, body }))}
      >
        <p>{t("programs.publishConsequence")}</p>
      </Publish>
    </>
  );
}
