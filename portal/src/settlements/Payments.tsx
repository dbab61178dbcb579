import { useTranslation } from "react-i18next";
import { useMay } from "../app/session";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import type { Column } from "../ui/columns";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { CameBack } from "./CameBack";
import { paymentColumns } from "./paymentColumns";
import type { Payment, Settlement } from "./settlement";
import { usePayments } from "./usePayments";

/** What it pays, payment by payment; of one that was paid it is noted that it came back. */
export function Payments({ of: { id, status } }: { of: Settlement }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayPay = useMay("ledger:write");
  const list = usePayments(id);
  const back: Column<Payment> = { id: "back", title: t("list.actions"), cell: (it) => it.status === "paid" && <CameBack payment={it} /> };
  return (
    <Section title={t("settlements.paymentsTitle")}>
      <Answer of={list.query}>
        {() => (
          <Table
            caption={t("settlements.paymentsCaption")}
            list={list}
            empty={t("settlements.nobody")}
            columns={[...paymentColumns(t, wording), ...(mayPay && status === "paid" ? [back] : [])]}
          />
        )}
      </Answer>
    </Section>
  );
}
