import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import type { Quote } from "./quoteForm";

/** Lets a draft be sent that is below the vendor's margin floor. */
export function Approve({ quote: { id, version } }: { quote: Quote }) {
  const { t } = useTranslation();
  const approve = useChange(
    (reason: string) => answered(client.POST("/api/quotes/{id}/approve", { params: { path: { id }, header: ifMatch(version) }, body: { reason } })),
    ["/api/quotes", "/api/quotes/{id}", "/api/work-queue"],
  );
  return (
    <Confirm action={t("quotes.approve")} look="primary" title={t("quotes.approveTitle")} reason={t("quotes.approveReason")} change={approve}>
      <p>{t("quotes.approveConsequence")}</p>
    </Confirm>
  );
}
