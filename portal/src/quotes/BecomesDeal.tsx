import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { useMay } from "../app/session";
import { Confirm } from "../ui/Confirm";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import { Why } from "../ui/Why";
import { mayBecomeDeal } from "./course";
import type { Quote } from "./quoteForm";

/** Whom a quote is for, and the deal that it became, or why it became none. */
export function CustomerAndDeal({ quote: { customer, deal } }: { quote: Quote }) {
  const { t } = useTranslation();
  if (customer === undefined && deal === undefined) return null;
  const facts: [string, ReactNode][] = [];
  if (customer !== undefined) facts.push([t("quotes.customer"), <Named key="name">{customer.name}</Named>]);
  if (customer?.domain !== undefined) facts.push([t("quotes.customerDomain"), customer.domain]);
  if (deal !== undefined) facts.push([t("quotes.deal"), t(`quotes.dealIs.${deal.status}`)]);
  return (
    <Section title={t("quotes.customerAndDeal")}>
      <Facts of={facts} />
      {deal !== undefined && <Why of={deal.reasons} />}
      {deal?.dealId !== undefined && (
        <Link to="/deals/$dealId" params={{ dealId: deal.dealId }}>
          {t("quotes.toDeal")}
        </Link>
      )}
    </Section>
  );
}

/** Has a quote registered as a deal; one that was refused may be asked for again. */
export function BecomeDeal({ quote }: { quote: Quote }) {
  const { t } = useTranslation();
  const mayRegister = useMay("deals:write");
  const ask = useChange(
    () => answered(client.POST("/api/quotes/{id}/deal", { params: { path: { id: quote.id }, header: ifMatch(quote.version) }, body: {} })),
    ["/api/quotes", "/api/quotes/{id}"],
  );
  if (!mayRegister || !mayBecomeDeal(quote)) return null;
  return (
    <Confirm action={t("quotes.becomeDeal")} title={t("quotes.becomeDeal")} change={ask}>
      <p>{t("quotes.becomeDealConsequence", { customer: quote.customer?.name ?? "" })}</p>
    </Confirm>
  );
}
