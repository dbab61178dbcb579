import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import { Confirm } from "../ui/Confirm";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { TOUCHED } from "./grantTouched";

/** Decides a grant that the rules left to a person. */
export function ReviewGrant({ grant: { id, partnerCode, territoryCode, version } }: { grant: ItemOf<"/api/grants"> }) {
  const { t } = useTranslation();
  const decide = (outcome: "issue" | "refuse") => (reason: string) =>
    answered(client.POST("/api/grants/{id}/review", { params: { path: { id }, header: ifMatch(version) }, body: { outcome, reason } }));
  const issue = useChange(decide("issue"), TOUCHED);
  const refuse = useChange(decide("refuse"), TOUCHED);
  const values = { partner: partnerCode, territory: territoryCode };
  return (
    <Section title={t("deals.inbox.decision")}>
      <p>{t("steps.reviewLead")}</p>
      <div className={form.buttons}>
        <Confirm action={t("ground.issue")} look="primary" title={t("steps.issueOf", values)} reason={t("partners.reason")} change={issue}>
          <p>{t("steps.issueConsequence")}</p>
        </Confirm>
        <Confirm action={t("steps.refuse")} look="danger" title={t("steps.refuseOf", values)} reason={t("partners.reason")} change={refuse}>
          <p>{t("steps.refuseConsequence", values)}</p>
        </Confirm>
      </div>
    </Section>
  );
}
