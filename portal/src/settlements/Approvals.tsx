import { useTranslation } from "react-i18next";
import { answered, client } from "../api/client";
import { useMay, useVisit } from "../app/session";
import { Who } from "../app/Who";
import { instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Confirm } from "../ui/Confirm";
import { Facts } from "../ui/Facts";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { approvalsMissing, mayApprove, type Settlement } from "./settlement";
import { useStep } from "./useStep";

/** Who proposed it, who approved it, who is still needed, and what the reader may do about it. */
export function Approvals({ of: settlement }: { of: Settlement }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { subject } = useVisit();
  const mayPay = useMay("ledger:write");
  const { approvals, createdAt, proposedBy, status } = settlement;
  const missing = approvalsMissing(settlement);
  const may = mayApprove(settlement, subject);
  const said = (by: string, at: string) => (
    <>
      <Who id={by} /> · {instant(at, wording)}
    </>
  );
  return (
    <Section title={t("settlements.approval")}>
      <Facts
        of={[
          [t("settlements.proposedBy"), said(proposedBy, createdAt)],
          ...approvals.map(({ by, at }, index): [string, React.ReactNode] => [t("settlements.approvedBy", { number: index + 1 }), said(by, at)]),
        ]}
      />
      {missing > 0 && <p role="status">{t("settlements.missing", { count: missing })}</p>}
      {(may === "proposed-it" || may === "approved-it") && <p>{t(`settlements.${may === "proposed-it" ? "ownProposal" : "ownApproval"}`)}</p>}
      {status === "cancelled" && <p>{t("settlements.wasCancelled")}</p>}
      {mayPay && status === "proposed" && <Decide of={settlement} mayApprove={may === "may"} />}
    </Section>
  );
}

function Decide({ of: { id, period, amount, approvalsNeeded, approvals }, mayApprove }: { of: Settlement; mayApprove: boolean }) {
  const { t } = useTranslation();
  const wording = useWording();
  const params = { path: { id } };
  const approve = useStep(() => answered(client.POST("/api/settlements/{id}/approve", { params })));
  const cancel = useStep(() => answered(client.POST("/api/settlements/{id}/cancel", { params })));
  const isLast = approvals.length + 1 >= approvalsNeeded;
  return (
    <div className={form.buttons}>
      {mayApprove && (
        <Confirm action={t("settlements.approve")} look="primary" title={t("settlements.approveOf", { period })} change={approve}>
          <p>{t(isLast ? "settlements.approveConsequence" : "settlements.approveFirst", { amount: money(amount, wording) })}</p>
        </Confirm>
      )}
      <Confirm action={t("settlements.cancel")} look="danger" title={t("settlements.cancelOf", { period })} change={cancel}>
        <p>{t("settlements.cancelConsequence")}</p>
      </Confirm>
    </div>
  );
}
