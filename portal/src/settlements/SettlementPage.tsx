import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { count, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Figures } from "../ui/Figures";
import { History } from "../ui/History";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Approvals } from "./Approvals";
import { BankAnswer } from "./BankAnswer";
import { BankFiles } from "./BankFiles";
import { Payments } from "./Payments";
import type { Settlement } from "./settlement";
import { SettlementStatus } from "./SettlementStatus";

const route = getRouteApi("/settlements/$settlementId");

/** One settlement on its way: proposed, approved by others, taken to the bank, answered by it. */
export default function SettlementPage() {
  const { t } = useTranslation();
  const { settlementId: id } = route.useParams();
  const settlement = useQuery(asked("/api/settlements/{id}", { path: { id } }));
  const title = settlement.data === undefined ? t("settlements.one") : t("settlements.of", { period: settlement.data.period });
  return (
    <Page title={title} crumbs={[{ title: t("settlements.title"), to: "/settlements" }]}>
      <Answer of={settlement}>
        {(found) => (
          <>
            <Sum of={found} />
            <Approvals of={found} />
            {(found.status === "approved" || found.status === "paid") && <BankFiles of={found} />}
            {found.status === "approved" ? <BankAnswer of={found} /> : <Payments of={found} />}
            <Section title={t("partners.tabs.history")}>
              <History path="/api/settlements/{id}/history" named={{ id }} />
            </Section>
          </>
        )}
      </Answer>
    </Page>
  );
}

function Sum({ of: { status, amount, payments, paid, paidAt, rejected } }: { of: Settlement }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("settlements.sum")} actions={<SettlementStatus of={status} />}>
      <Figures
        of={[
          { name: t("settlements.amount"), value: amount, of: t("periods.partners", { count: payments, shown: count(payments, wording) }) },
          ...(paid === undefined ? [] : [{ name: t("settlements.paid"), value: paid, of: instant(paidAt, wording) }]),
          ...(rejected === undefined ? [] : [{ name: t("settlements.rejected"), value: rejected, of: t("settlements.owedAgain") }]),
        ]}
      />
    </Section>
  );
}
