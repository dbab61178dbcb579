import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { Readable } from "../api/types";
import { dayBefore } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Confirm } from "../ui/Confirm";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import type { Waiver } from "./WaiverStatus";

const TOUCHED: Readable[] = ["/api/waivers", "/api/waivers/{id}", "/api/waivers/{id}/history", "/api/outlets", "/api/outlets/violations"];

/** The decision on a waiver, by anybody but who asked for it. */
export function DecideWaiver({ waiver, isOwn }: { waiver: Waiver; isOwn: boolean }) {
  const { t } = useTranslation();
  const wording = useWording();
  const params = { path: { id: waiver.id }, header: ifMatch(waiver.version) };
  const decide = (outcome: "approve" | "refuse") => (reason: string) => answered(client.POST("/api/waivers/{id}/decide", { params, body: { outcome, reason } }));
  const approve = useChange(decide("approve"), TOUCHED);
  const refuse = useChange(decide("refuse"), TOUCHED);
  const values = { name: waiver.name, day: dayBefore(waiver.until, wording) };
  return (
    <Section title={t("deals.inbox.decision")}>
      {isOwn ? (
        <p>{t("waivers.own")}</p>
      ) : (
        <div className={form.buttons}>
          <Confirm action={t("waivers.approve")} look="primary" title={t("waivers.approveOf", values)} reason={t("partners.reason")} change={approve}>
            <p>{t("waivers.approveConsequence", values)}</p>
          </Confirm>
          <Confirm action={t("waivers.refuse")} look="danger" title={t("waivers.refuseOf", values)} reason={t("partners.reason")} change={refuse}>
            <p>{t("waivers.refuseConsequence")}</p>
          </Confirm>
        </div>
      )}
    </Section>
  );
}
