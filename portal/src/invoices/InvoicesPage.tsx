import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { useMay, useVisit } from "../app/session";
import { day, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Page } from "../ui/Page";
import { SavePdf } from "../ui/SavePdf";
import { Status } from "../ui/Status";
import { useList } from "../ui/useList";
import { PayInvoice } from "./PayInvoice";
import { invoiceQuery, invoiceSearch, STATUSES } from "./search";

type Invoice = ItemOf<"/api/invoices">;

const route = getRouteApi("/invoices");
const PAGE_ROWS = 200;

/** What partners are to pay back: the vendor notes what was paid, a partner reads its own. */
export default function InvoicesPage() {
  const { t } = useTranslation();
  const { forPartner } = useVisit();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useInvoiceColumns(forPartner);
  const list = useList("/api/invoices", { ...invoiceQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: invoiceSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const status = { name: "status", label: t("settlements.state"), options: STATUSES.map((it) => [it, t(`invoices.status.${it}`)] as const) };
  return (
    <Page title={t("invoices.title")} lead={t(forPartner ? "invoices.leadPartner" : "invoices.leadVendor")}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "q", label: t(forPartner ? "invoices.number" : "invoices.find"), maxLength: 200 },
          ...(forPartner ? [status] : [{ name: "partnerCode", label: t("deals.inbox.partnerCode") }, status]),
        ]}
      />
      <Listing
        keptAs="invoices"
        caption={t("invoices.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? "-number"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("invoices.none")}
      />
    </Page>
  );
}

function useInvoiceColumns(forPartner: boolean): Column<Invoice>[] {
  const { t } = useTranslation();
  const wording = useWording();
  const mayNote = useMay("ledger:write") && !forPartner;
  return useMemo(() => {
    const partner: Column<Invoice> = { id: "partner", title: t("partners.one"), cell: (it) => it.partnerCode };
    const actions: Column<Invoice> = {
      id: "actions",
      title: t("list.actions"),
      cell: (it) => (
        <>
          <SavePdf path={`/api/invoices/${it.id}/pdf`} name={`invoice-${it.number}`}>
            {t("invoices.print", { number: it.number })}
          </SavePdf>
          {mayNote && it.status === "open" && <PayInvoice invoice={it} />}
        </>
      ),
    };
    return [
      { id: "number", title: t("invoices.number"), sort: "number", cell: (it) => it.number },
      ...(forPartner ? [] : [partner]),
      { id: "state", title: t("settlements.state"), cell: (it) => <Status tone={it.status === "open" ? "warn" : "good"}>{t(`invoices.status.${it.status}`)}</Status> },
      { id: "amount", title: t("settlements.amount"), figure: true, cell: (it) => money(it.amount, wording) },
      { id: "created", title: t("invoices.issued"), wide: true, sort: "createdAt", cell: (it) => day(it.createdAt, wording) },
      { id: "paid", title: t("invoices.paidOn"), wide: true, cell: (it) => day(it.paidAt, wording) },
      actions,
    ];
  }, [forPartner, mayNote, t, wording]);
}
