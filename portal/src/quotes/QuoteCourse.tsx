import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { useMay, useVisit } from "../app/session";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { buttonClass } from "../ui/Button";
import { Confirm } from "../ui/Confirm";
import { SavePdf } from "../ui/SavePdf";
import { Approve } from "./Approve";
import { BecomeDeal } from "./BecomesDeal";
import type { Quote } from "./quoteForm";
import { SentCourse } from "./SentCourse";

interface Props {
  quote: Quote;
  /** Hears the customer's link that was made. */
  linked: (link: string) => void;
}

/** What can become of a quote now: a draft is changed, approved or sent; one that was sent is passed on, renewed or saved as PDF. */
export function QuoteCourse({ quote, linked }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const queries = useQueryClient();
  const { forPartner } = useVisit();
  const mayWrite = useMay("quotes:write");
  const mayApprove = useMay("catalog:write") && !forPartner;
  const id = quote.id;
  const send = useChange(
    () =>
      answered(client.POST("/api/quotes/{id}/send", { params: { path: { id }, header: ifMatch(quote.version) } })).catch((refusal: unknown) => {
        // Prices may have moved since: the draft then has the new ones, which are shown before it is sent.
        void queries.invalidateQueries({ queryKey: ["/api/quotes/{id}"] });
        throw refusal;
      }),
    ["/api/quotes", "/api/quotes/{id}"],
  );
  if (quote.status !== "draft") {
    return (
      <>
        <SavePdf path={`/api/quotes/${id}/pdf`} name={`quote-${quote.reference ?? id}`}>
          {t("quotes.print")}
        </SavePdf>
        <BecomeDeal quote={quote} />
        {mayWrite && <SentCourse quote={quote} linked={linked} />}
      </>
    );
  }
  return (
    <>
      {mayApprove && quote.approvalNeeded && <Approve quote={quote} />}
      {mayWrite && (
        <Link to="/quotes/$quoteId/edit" params={{ quoteId: id }} className={buttonClass()}>
          {t("form.edit")}
        </Link>
      )}
      {mayWrite && !quote.approvalNeeded && (
        <Confirm action={t("quotes.send")} look="primary" title={t("quotes.sendTitle")} change={send}>
          <p>{t("quotes.sendConsequence", { net: money(quote.totals.net, wording) })}</p>
        </Confirm>
      )}
    </>
  );
}
