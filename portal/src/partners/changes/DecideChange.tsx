import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import { useMay } from "../../app/session";
import { Confirm } from "../../ui/Confirm";
import form from "../../ui/Form.module.css";
import { Section } from "../../ui/Section";
import { TOUCHED, type ProfileChange } from "./change";

/** Approves or declines what a partner asked for, made on what is shown. */
export function DecideChange({ change: { id, version, status, before } }: { change: ProfileChange }) {
  const { t } = useTranslation();
  const may = useMay("partners:write");
  const params = { path: { id }, header: ifMatch(version) };
  const approve = useChange(() => answered(client.POST("/api/profile-changes/{id}/approve", { params })), TOUCHED);
  const decline = useChange(
    (reason: string) => answered(client.POST("/api/profile-changes/{id}/decline", { params, body: { reason } })),
    TOUCHED,
  );
  if (!may || status !== "asked") return null;
  const { name } = before;
  return (
    <Section title={t("profile.decision")}>
      <div className={form.buttons}>
        <Confirm action={t("profile.approve")} look="primary" shortcut="a" title={t("profile.approveOf", { name })} change={approve}>
          <p>{t("profile.approveConsequence")}</p>
        </Confirm>
        <Confirm action={t("profile.decline")} look="danger" shortcut="d" title={t("profile.declineOf", { name })} reason={t("partners.reason")} change={decline}>
          <p>{t("profile.declineConsequence")}</p>
        </Confirm>
      </div>
    </Section>
  );
}
