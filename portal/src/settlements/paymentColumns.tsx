import type { TFunction } from "i18next";
import { money, type Wording } from "../i18n/format";
import type { Column } from "../ui/columns";
import { Named, Note } from "../ui/Named";
import { PartnerLink } from "./PartnerLink";
import type { Payment } from "./settlement";
import { PaymentStatus } from "./SettlementStatus";

/** To whom, where to and how much; and what became of it. */
export function paymentColumns(t: TFunction, wording: Wording): Column<Payment>[] {
  return [
    { id: "partner", title: t("partners.one"), cell: (it) => <PartnerLink id={it.partnerId} code={it.partnerCode} /> },
    {
      id: "account",
      title: t("settlements.account"),
      wide: true,
      cell: (it) => (
        <>
          <Named>{it.holder}</Named>
          <Note>{it.iban}</Note>
        </>
      ),
    },
    { id: "reference", title: t("settlements.reference"), wide: true, cell: (it) => it.reference },
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
    { id: "amount", title: t("settlements.amount"), figure: true, cell: (it) => money(it.amount, wording) },
  ];
}
