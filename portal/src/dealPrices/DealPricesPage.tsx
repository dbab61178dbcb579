import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../app/listSearch";
import { useMay, useVisit } from "../app/session";
import { day, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named, Said } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { useList } from "../ui/useList";
import { AskDealPrice } from "./AskDealPrice";
import { DealPriceStatus } from "./DealPriceStatus";
import { DealPriceSteps } from "./DealPriceSteps";
import { dealPriceQuery, dealPriceSearch, STATUSES, type DealPrice } from "./dealPrice";

const route = getRouteApi("/quotes/deal-prices");

/** What a unit costs a partner for one customer: asked for, decided, taken back. */
export default function DealPricesPage(): React.JSX.Element {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { forPartner } = useVisit();
  const mayAsk = useMay("quotes:write");
  const columns = useColumns();
  const list = useList("/api/deal-prices", dealPriceQuery(search));
  const go = (values: object) => void navigate({ search: dealPriceSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <Page title={t("dealPrices.title")} lead={t(forPartner ? "dealPrices.lead" : "dealPrices.vendorLead")} crumbs={[{ title: t("quotes.title"), to: "/quotes" }]}>
      <Filters
        values={{ ...search }}
        change={go}
        clear={clear}
        filters={[
          { name: "q", label: t("dealPrices.find"), maxLength: 200 },
          { name: "productCode", label: t("dealPrices.product") },
          { name: "status", label: t("dealPrices.state"), options: STATUSES.map((it) => [it, coded("dealPriceStatus", it)] as const) },
        ]}
      />
      <Listing
        keptAs="deal-prices"
        caption={t("dealPrices.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={dealPriceQuery(search).sort}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("dealPrices.none")}
      />
      {mayAsk && (
        <Section title={t("dealPrices.ask")}>
          <AskDealPrice />
        </Section>
      )}
    </Page>
  );
}

function useColumns(): Column<DealPrice>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "customer",
        title: t("dealPrices.customer"),
        roomy: true,
        cell: (it) => (
          <>
            <Link to="/quotes/deal-prices/$dealPriceId" params={{ dealPriceId: it.id }}>
              <Named>{it.customer.name}</Named>
            </Link>
            <Said>{it.reason}</Said>
          </>
        ),
      },
      { id: "product", title: t("dealPrices.product"), cell: (it) => <Named>{it.productCode}</Named> },
      { id: "price", title: t("dealPrices.price"), figure: true, cell: (it) => money(it.unitPrice, wording) },
      {
        id: "state",
        title: t("dealPrices.state"),
        cell: (it) => <DealPriceStatus of={it} />,
      },
      { id: "until", title: t("dealPrices.until"), sort: "until", wide: true, cell: (it) => day(it.until, wording) },
      { id: "steps", title: t("list.actions"), cell: (it) => <DealPriceSteps of={it} /> },
    ],
    [t, wording],
  );
}
