import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";

/** Invoices what a partner has to pay back; where it owes nothing, the platform says so. */
export function IssueInvoice({ partner: { id: partnerId, code: partnerCode } }: { partner: { id: string; code: string } }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(once);
  const issue = useChange(async () => {
    await answered(client.POST("/api/invoices", { params: { header: key }, body: { partnerId } }));
    void navigate({ to: "/invoices", search: { partnerCode } });
  }, ["/api/invoices"]);
  return (
    <Section title={t("invoices.paidBack")}>
      <p>{t("invoices.carried")}</p>
      <div className={form.buttons}>
        <Confirm action={t("invoices.issue")} title={t("invoices.issue")} change={issue}>
          <p>{t("invoices.issueConsequence", { partner: partnerCode })}</p>
        </Confirm>
      </div>
    </Section>
  );
}
