import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { count, day, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import { settlementQuery, settlementSearch, STATUSES } from "./search";
import type { Settlement } from "./settlement";
import { SettlementStatus } from "./SettlementStatus";

const route = getRouteApi("/settlements");
const PAGE_ROWS = 200;

/** The runs that pay partners, the newest first. */
export default function SettlementsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useSettlementColumns();
  const list = useList("/api/settlements", { ...settlementQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: settlementSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <Page title={t("settlements.title")} lead={t("settlements.lead")} actions={<Ways />}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "period", label: t("periods.one"), maxLength: 7 },
          { name: "status", label: t("settlements.state"), options: STATUSES.map((it) => [it, t(`settlements.status.${it}`)] as const) },
        ]}
      />
      <Listing
        keptAs="settlements"
        caption={t("settlements.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? "-createdAt"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("settlements.none")}
      />
    </Page>
  );
}

function Ways() {
  const { t } = useTranslation();
  const mayPay = useMay("ledger:write");
  return (
    <>
      <Link to="/settlements/terms" className={buttonClass()}>
        {t("settlements.terms.title")}
      </Link>
      <Link to="/settlements/holds" className={buttonClass()}>
        {t("settlements.holds.title")}
      </Link>
      {mayPay && (
        <Link to="/settlements/new" className={buttonClass("primary")}>
          {t("settlements.new")}
        </Link>
      )}
    </>
  );
}

function useSettlementColumns(): Column<Settlement>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "period",
        title: t("periods.one"),
        cell: (it) => (
          <Link to="/settlements/$settlementId" params={{ settlementId: it.id }}>
            {it.period}
          </Link>
        ),
      },
      { id: "state", title: t("settlements.state"), cell: (it) => <SettlementStatus of={it.status} /> },
      { id: "amount", title: t("settlements.amount"), figure: true, cell: (it) => money(it.amount, wording) },
      { id: "payments", title: t("settlements.payments"), figure: true, wide: true, cell: (it) => count(it.payments, wording) },
      { id: "paid", title: t("settlements.paid"), figure: true, wide: true, cell: (it) => money(it.paid, wording) },
      { id: "rejected", title: t("settlements.rejected"), figure: true, wide: true, cell: (it) => money(it.rejected, wording) },
      { id: "created", title: t("settlements.proposedAt"), wide: true, sort: "createdAt", cell: (it) => day(it.createdAt, wording) },
    ],
    [t, wording],
  );
}
