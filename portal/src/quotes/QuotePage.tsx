import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMarginShare } from "../catalogue/Price";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Figures } from "../ui/Figures";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { QuoteCourse } from "./QuoteCourse";
import type { Quote } from "./quoteForm";
import { QuoteLines } from "./QuoteLines";
import { QuoteStatus } from "./QuoteStatus";

const route = getRouteApi("/quotes/$quoteId");

/** One quote: what it comes to, line by line with reasons; once sent it stays as it is. */
export default function QuotePage() {
  const { t } = useTranslation();
  const { quoteId: id } = route.useParams();
  const quote = useQuery(asked("/api/quotes/{id}", { path: { id } }));
  const it = quote.data;
  const title = it?.reference ?? t("quotes.one");
  return (
    <Page
      title={title}
      heading={<Named>{title}</Named>}
      crumbs={[{ title: t("quotes.title"), to: "/quotes" }]}
      lead={it !== undefined && <Standing quote={it} />}
      actions={it !== undefined && <QuoteCourse quote={it} />}
    >
      <Answer of={quote}>
        {(found) => (
          <>
            <Totals quote={found} />
            <Section title={t("quotes.lines")}>
              <QuoteLines quote={found} />
            </Section>
          </>
        )}
      </Answer>
    </Page>
  );
}

function Standing({ quote: { status, sentAt, pricedAt } }: { quote: Quote }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      <QuoteStatus of={status} />{" "}
      {sentAt === undefined
        ? t("quotes.pricedAt", { at: instant(pricedAt, wording) })
        : t("quotes.wasSent", { at: instant(sentAt, wording) })}
    </>
  );
}

function Totals({ quote: { totals, offersUnavailable } }: { quote: Quote }) {
  const { t } = useTranslation();
  const share = useMarginShare(totals.partnerMargin);
  return (
    <Section title={t("quotes.totals")}>
      <Figures
        of={[
          { name: t("quotes.net"), value: totals.net, of: t("quotes.netOf") },
          { name: t("quotes.list"), value: totals.list },
          { name: t("quotes.reductions"), value: totals.reductions },
          { name: t("products.yourMargin"), value: totals.partnerMargin.amount, ...(share !== undefined && { of: share }) },
        ]}
      />
      {offersUnavailable && <p>{t("quotes.withoutOffers")}</p>}
    </Section>
  );
}
