import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useVisit } from "../app/session";
import { Who } from "../app/Who";
import { day, instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { ProductName } from "../products/ProductName";
import { useProductNames } from "../products/useProductNames";
import { HeldPartner } from "../settlements/HeldPartner";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import type { DealPrice } from "./dealPrice";
import { DealPriceStatus } from "./DealPriceStatus";
import { DealPriceSteps } from "./DealPriceSteps";

const route = getRouteApi("/quotes/deal-prices/$dealPriceId");

/** One deal price: for whom, why it was asked for, who decided on it. */
export default function DealPricePage() {
  const { t } = useTranslation();
  const { dealPriceId: id } = route.useParams();
  const { forPartner } = useVisit();
  const price = useQuery(asked("/api/deal-prices/{id}", { path: { id } }));
  const title = price.data?.customer.name ?? t("dealPrices.one");
  const crumbs = [
    { title: t("quotes.title"), to: "/quotes" },
    { title: t("dealPrices.title"), to: "/quotes/deal-prices" },
  ];
  return (
    <Page title={title} heading={<Named>{title}</Named>} crumbs={crumbs} actions={price.data !== undefined && <DealPriceSteps of={price.data} />}>
      <Answer of={price}>{(it) => <Shown of={it} />}</Answer>
      {!forPartner && (
        <Section title={t("partners.tabs.history")}>
          <History path="/api/deal-prices/{id}/history" named={{ id }} />
        </Section>
      )}
    </Page>
  );
}

function Shown({ of: it }: { of: DealPrice }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { forPartner } = useVisit();
  const nameOf = useProductNames([it.productCode]);
  const decided: [string, ReactNode][] = [
    [t("dealPrices.decided"), instant(it.decidedAt, wording)],
    ...(it.decidedBy === undefined ? [] : ([[t("dealPrices.decidedBy"), <Who key="decider" id={it.decidedBy} />]] as [string, ReactNode][])),
  ];
  return (
    <Section title={t("dealPrices.one")}>
      <Facts
        of={[
          [t("dealPrices.state"), <DealPriceStatus key="state" of={it} />],
          ...(forPartner ? [] : ([[t("partners.one"), <HeldPartner key="partner" id={it.partnerId} />]] as [string, ReactNode][])),
          [t("dealPrices.product"), <ProductName key="product" code={it.productCode} name={nameOf(it.productCode)} />],
          [t("dealPrices.price"), money(it.unitPrice, wording)],
          [t("dealPrices.until"), day(it.until, wording)],
          [t("dealPrices.domain"), <Named key="domain">{it.customer.domain ?? "–"}</Named>],
          [t("dealPrices.why"), <Named key="why">{it.reason}</Named>],
          [t("dealPrices.asked"), instant(it.createdAt, wording)],
          [t("dealPrices.askedBy"), <Who key="asker" id={it.askedBy} />],
          ...(it.decidedAt === undefined ? [] : decided),
        ]}
      />
    </Section>
  );
}
