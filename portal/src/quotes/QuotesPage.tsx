import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../app/listSearch";
import { useMay, useVisit } from "../app/session";
import { count, day, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { byWords } from "../ui/byWords";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import type { Quote } from "./quoteForm";
import { QuoteStatus } from "./QuoteStatus";
import { quoteQuery, quoteSearch, STATUSES } from "./search";

const route = getRouteApi("/quotes");

/** The partner's quotes, or to the vendor those of all partners, the newest first. */
export default function QuotesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { forPartner } = useVisit();
  const mayWrite = useMay("quotes:write");
  const columns = useQuoteColumns(forPartner);
  const list = useList("/api/quotes", quoteQuery(search));
  const go = (values: object) => void navigate({ search: quoteSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const actions = (
    <>
      <Link to="/quotes/deal-prices" className={buttonClass()}>
        {t("dealPrices.title")}
      </Link>
      {mayWrite && (
        <Link to="/quotes/new" className={buttonClass("primary")}>
          {t("quotes.new")}
        </Link>
      )}
      {!forPartner && (
        <Link to="/quotes/margin-floor" className={buttonClass()}>
          {t("quotes.floor")}
        </Link>
      )}
    </>
  );
  return (
    <Page title={t("quotes.title")} lead={t(forPartner ? "quotes.lead" : "quotes.vendorLead")} actions={actions}>
      <Filters
        values={{ ...search }}
        change={go}
        clear={clear}
        filters={[
          byWords(t),
          { name: "reference", label: t("quotes.reference") },
          { name: "status", label: t("quotes.state"), options: STATUSES.map((it) => [it, coded("quoteStatus", it)] as const) },
          { name: "approval", label: t("quotes.approval"), options: [["needed", t("quotes.approvalNeeded")]] },
        ]}
      />
      <Listing
        keptAs="quotes"
        caption={t("quotes.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={quoteQuery(search).sort}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t(forPartner ? "quotes.none" : "quotes.vendorNone")}
      />
    </Page>
  );
}

function useQuoteColumns(forPartner: boolean): Column<Quote>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "reference",
        title: t("quotes.one"),
        cell: (it) => (
          <Link to="/quotes/$quoteId" params={{ quoteId: it.id }}>
            <Named>{nameOf(it)}</Named>
          </Link>
        ),
      },
      ...(forPartner ? [] : [{ id: "partner", title: t("quotes.partner"), cell: (it: Quote) => it.partnerCode }]),
      { id: "state", title: t("quotes.state"), cell: (it) => <QuoteStatus of={it.status} /> },
      { id: "lines", title: t("quotes.lines"), figure: true, wide: true, cell: (it) => count(it.lines.length, wording) },
      { id: "net", title: t("quotes.net"), figure: true, cell: (it) => money(it.totals.net, wording) },
      { id: "created", title: t("quotes.created"), wide: true, sort: "createdAt", cell: (it) => day(it.createdAt, wording) },
      { id: "sent", title: t("quotes.sentAt"), wide: true, sort: "sentAt", cell: (it) => day(it.sentAt, wording) },
    ],
    [t, wording, forPartner],
  );
}

/** What one knows a quote by: its reference, or what is in it. */
function nameOf({ reference, lines }: Quote): string {
  return reference ?? lines.map((line) => line.productName).join(", ");
}
