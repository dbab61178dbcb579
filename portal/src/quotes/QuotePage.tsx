import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useVisit } from "../app/session";
import { useMarginShare } from "../catalogue/Price";
import { day, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Figures } from "../ui/Figures";
import { History } from "../ui/History";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { CustomerAndDeal } from "./BecomesDeal";
import { CustomersLink } from "./CustomersLink";
import { PassedOver } from "./PassedOver";
import { QuoteCourse } from "./QuoteCourse";
import { Approval, CustomersAnswer, Versions } from "./QuoteFacts";
import type { Quote } from "./quoteForm";
import { QuoteLines } from "./QuoteLines";
import { QuoteStatus } from "./QuoteStatus";

const route = getRouteApi("/quotes/$quoteId");

/** One quote: what it comes to, line by line with reasons; once sent it stays as it is. */
export default function QuotePage() {
  const { t } = useTranslation();
  const { quoteId: id } = route.useParams();
  const { forPartner } = useVisit();
  const quote = useQuery(asked("/api/quotes/{id}", { path: { id } }));
  const it = quote.data;
  const [made, setMade] = useState<{ of: string; link: string }>();
  const title = it?.reference ?? t("quotes.one");
  return (
    <Page
      title={title}
      heading={<Named>{title}</Named>}
      crumbs={[{ title: t("quotes.title"), to: "/quotes" }]}
      lead={it !== undefined && <Standing quote={it} />}
      actions={it !== undefined && <QuoteCourse quote={it} linked={(link) => setMade({ of: id, link })} />}
    >
      <Answer of={quote}>
        {(found) => (
          <>
            {made?.of === id && <CustomersLink link={made.link} done={() => setMade(undefined)} />}
            <Approval quote={found} />
            <CustomersAnswer quote={found} />
            <CustomerAndDeal quote={found} />
            <Totals quote={found} />
            <Section title={t("quotes.lines")}>
              <QuoteLines quote={found} />
            </Section>
            <PassedOver quoteId={found.id} />
            <Versions quote={found} />
            {!forPartner && <QuoteHistory id={found.id} />}
          </>
        )}
      </Answer>
    </Page>
  );
}

/** Who changed it; it tells what the vendor pays, so that no partner reads it. */
function QuoteHistory({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Section title={t("partners.tabs.history")}>
      <History path="/api/quotes/{id}/history" named={{ id }} />
    </Section>
  );
}

function Standing({ quote: { status, number, partnerCode, sentAt, pricedAt, validUntil } }: { quote: Quote }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { forPartner } = useVisit();
  return (
    <>
      <QuoteStatus of={status} />{" "}
      {sentAt === undefined
        ? t("quotes.pricedAt", { at: instant(pricedAt, wording) })
        : t("quotes.wasSent", { at: instant(sentAt, wording) })}
      {validUntil !== undefined && <> {t("quotes.holdsUntil", { day: day(validUntil, wording) })}</>}
      {number > 1 && <> {t("quotes.version", { number })}.</>}
      {!forPartner && <> {t("quotes.ofPartner", { code: partnerCode })}</>}
    </>
  );
}

function Totals({ quote: { totals, offersUnavailable } }: { quote: Quote }) {
  const { t } = useTranslation();
  const { forPartner } = useVisit();
  const margin = forPartner ? totals.partnerMargin : totals.vendorMargin;
  const share = useMarginShare(margin);
  return (
    <Section title={t("quotes.totals")}>
      <Figures
        of={[
          { name: t("quotes.net"), value: totals.net, of: t(forPartner ? "quotes.netOf" : "quotes.netOfPartner") },
          { name: t("quotes.list"), value: totals.list },
          { name: t("quotes.reductions"), value: totals.reductions },
          { name: t(forPartner ? "products.yourMargin" : "quotes.vendorMargin"), value: margin?.amount, ...(share !== undefined && { of: share }) },
        ]}
      />
      {offersUnavailable && <p>{t("quotes.withoutOffers")}</p>}
    </Section>
  );
}
