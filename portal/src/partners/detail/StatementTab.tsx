import { useTranslation } from "react-i18next";
import { useMay } from "../../app/session";
import { IssueInvoice } from "../../invoices/IssueInvoice";
import { HoldOf } from "../../settlements/HoldOf";
import { PaymentsTo } from "../../settlements/PaymentsTo";
import { StatementView } from "../../statement/StatementView";
import { Answer } from "../../ui/Answer";
import { Section } from "../../ui/Section";
import { useList } from "../../ui/useList";
import { usePartner } from "./partner";

export default function StatementTab() {
  const { t } = useTranslation();
  const { id, code } = usePartner();
  const mayPay = useMay("ledger:write");
  const lines = useList("/api/statements", { partnerId: id });
  return (
    <>
      <Section title={t("partners.tabs.statement")}>
        <Answer of={lines.query}>
          {({ pages }) => <StatementView totals={pages[0]?.totals ?? []} lines={lines} partnerId={id} />}
        </Answer>
      </Section>
      <PaymentsTo partnerId={id} />
      <HoldOf partnerId={id} />
      {mayPay && <IssueInvoice partner={{ id, code }} />}
    </>
  );
}
