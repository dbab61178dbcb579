import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Note } from "../ui/Named";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";
import { PaymentStatus } from "./SettlementStatus";

const PAGE_ROWS = 20;

/** What one partner was paid and is to be paid, the newest first. */
export function PaymentsTo({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useList("/api/remittances", { partnerId: [partnerId], sort: "-at", limit: PAGE_ROWS });
  return (
    <Section title={t("settlements.paymentsTitle")}>
      <Answer of={list.query}>
        {() => (
          <Table
            caption={t("settlements.paymentsTo")}
            list={list}
            empty={t("settlements.neverPaid")}
            columns={[
              {
                id: "period",
                title: t("periods.one"),
                cell: (it) => (
                  <Link to="/settlements/$settlementId" params={{ settlementId: it.settlementId }}>
                    {it.period}
                  </Link>
                ),
              },
              {
                id: "state",
                title: t("settlements.state"),
                cell: (it) => (
                  <>
                    <PaymentStatus of={it.status} />
                    {it.reason !== undefined && <Note>{it.reason}</Note>}
                  </>
                ),
              },
              { id: "account", title: t("settlements.account"), wide: true, cell: (it) => it.iban },
              { id: "at", title: t("payments.since"), wide: true, cell: (it) => instant(it.at, wording) },
              { id: "amount", title: t("settlements.amount"), figure: true, cell: (it) => money(it.amount, wording) },
            ]}
          />
        )}
      </Answer>
    </Section>
  );
}
