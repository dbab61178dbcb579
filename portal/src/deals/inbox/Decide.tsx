import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import type { Deal } from "../../api/types";
import { useMay } from "../../app/session";
import { Confirm } from "../../ui/Confirm";
import form from "../../ui/Form.module.css";
import { Section } from "../../ui/Section";
import { CloseDeal } from "../CloseDeal";
import { isLive } from "../expectation";
import { WithdrawDeal } from "../WithdrawDeal";
import { EditOrigin } from "./EditOrigin";
import { EditShares } from "./EditShares";
import { Extend } from "./Extend";
import { TOUCHED } from "./touched";
import { TransferDeal } from "./TransferDeal";

/** What can be decided about a deal now, each by one key, made on the version that is shown. */
export function Decide({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const may = useMay("deals:approve");
  if (!may || !isLive(deal)) return null;
  return (
    <Section title={t("deals.inbox.decision")}>
      <div className={form.buttons}>
        {deal.status === "review" && <Review deal={deal} />}
        {deal.status === "registered" && <Approval deal={deal} />}
        {deal.status === "approved" && (
          <>
            <Extend deal={deal} touched={TOUCHED} />
            <CloseDeal deal={deal} touched={TOUCHED} />
          </>
        )}
        <EditShares key={deal.version} deal={deal} touched={TOUCHED} />
        <EditOrigin key={`origin ${deal.version}`} deal={deal} />
        <TransferDeal key={`to ${deal.version}`} deal={deal} />
        <WithdrawDeal deal={deal} touched={TOUCHED} />
      </div>
    </Section>
  );
}

function useDecision(decide: (reason: string) => Promise<unknown>) {
  return useChange(decide, TOUCHED);
}

function paramsOf({ id, version }: Deal) {
  return { path: { id }, header: ifMatch(version) };
}

function Review({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const params = paramsOf(deal);
  const decide = (outcome: "register" | "refuse") => (reason: string) =>
    answered(client.POST("/api/deals/{id}/review", { params, body: { outcome, reason } }));
  const register = useDecision(decide("register"));
  const refuse = useDecision(decide("refuse"));
  const values = { name: deal.customer.name };
  return (
    <>
      <Confirm action={t("deals.inbox.register")} look="primary" shortcut="a" title={t("deals.inbox.registerOf", values)} reason={t("partners.reason")} change={register}>
        <p>{t("deals.inbox.registerConsequence")}</p>
      </Confirm>
      <Confirm action={t("deals.inbox.refuse")} look="danger" shortcut="d" title={t("deals.inbox.refuseOf", values)} reason={t("partners.reason")} change={refuse}>
        <p>{t("deals.inbox.refuseConsequence")}</p>
      </Confirm>
    </>
  );
}

function Approval({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const params = paramsOf(deal);
  const approve = useDecision(() => answered(client.POST("/api/deals/{id}/approve", { params })));
  const reject = useDecision((reason) => answered(client.POST("/api/deals/{id}/reject", { params, body: { reason } })));
  const values = { name: deal.customer.name };
  return (
    <>
      <Confirm action={t("deals.inbox.approve")} look="primary" shortcut="a" title={t("deals.inbox.approveOf", values)} change={approve}>
        <p>{t("deals.inbox.approveConsequence", { partner: deal.partnerCode })}</p>
      </Confirm>
      <Confirm action={t("deals.inbox.refuse")} look="danger" shortcut="d" title={t("deals.inbox.refuseOf", values)} reason={t("partners.reason")} change={reject}>
        <p>{t("deals.inbox.refuseConsequence")}</p>
      </Confirm>
    </>
  );
}
