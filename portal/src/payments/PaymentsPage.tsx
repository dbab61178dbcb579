import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../app/listSearch";
import { instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import type { Payment } from "../settlements/settlement";
import { PaymentStatus } from "../settlements/SettlementStatus";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import { paymentQuery, paymentSearch, STATUSES } from "./search";

const route = getRouteApi("/payments");
const PAGE_ROWS = 200;

/** What the vendor pays or paid the partner, the newest first. */
export default function PaymentsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = usePaymentColumns();
  const list = useList("/api/remittances", { ...paymentQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: paymentSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const account = (
    <Link to="/payments/account" className={buttonClass()}>
      {t("payments.account.title")}
    </Link>
  );
  return (
    <Page title={t("payments.title")} lead={t("payments.lead")} actions={account}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "period", label: t("periods.one"), maxLength: 7 },
          { name: "status", label: t("settlements.state"), options: STATUSES.map((it) => [it, t(`settlements.payment.${it}`)] as const) },
        ]}
      />
      <Listing
        keptAs="payments"
        caption={t("payments.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.settlementId}
        sort={search.sort ?? "-at"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("payments.none")}
      />
    </Page>
  );
}

function usePaymentColumns(): Column<Payment>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "period",
        title: t("periods.one"),
        cell: (it) => (
          <Link to="/payments/$settlementId" params={{ settlementId: it.settlementId }}>
            {it.period}
          </Link>
        ),
      },
      { id: "state", title: t("settlements.state"), cell: (it) => <PaymentStatus of={it.status} /> },
      { id: "amount", title: t("settlements.amount"), figure: true, cell: (it) => money(it.amount, wording) },
      { id: "account", title: t("settlements.account"), wide: true, cell: (it) => it.iban },
      { id: "why", title: t("settlements.bankSays"), wide: true, cell: (it) => <Named>{it.reason}</Named> },
      { id: "at", title: t("payments.since"), wide: true, sort: "at", cell: (it) => instant(it.at, wording) },
    ],
    [t, wording],
  );
}
