import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";
import { OpenPage } from "../apply/OpenPage";
import { day, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { SavePdf } from "../ui/SavePdf";
import { Empty } from "../ui/States";
import { AnswerFields } from "./AnswerFields";
import { requestOf, standingOf, type AnswerForm, type CustomerQuote } from "./answer";
import { CustomerLines } from "./CustomerLines";

const NOT_FOUND = 404;

interface Given {
  isAccepted: boolean;
  typed: AnswerForm;
}

/** A quote for whoever has the link to it: what is offered, until when, and one answer. */
export function CustomerQuotePage({ link }: { link: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const question = asked("/api/customer-quotes/{link}", { path: { link } });
  const found = useQuery(question);
  const answer = useChange(async ({ isAccepted, typed }: Given) => {
    const what = { params: { path: { link } }, body: requestOf(typed) };
    const sent = isAccepted ? client.POST("/api/customer-quotes/{link}/accept", what) : client.POST("/api/customer-quotes/{link}/decline", what);
    const view = await answered(sent).catch((refusal: unknown) => {
      // It may have been answered, replaced or over meanwhile: the page then says which.
      void queries.invalidateQueries({ queryKey: question.queryKey });
      throw refusal;
    });
    queries.setQueryData(question.queryKey, view);
  }, []);
  const title = t("customerQuotes.title");
  if (found.error instanceof Refused && found.error.status === NOT_FOUND) {
    return (
      <OpenPage title={title}>
        <Empty>{t("customerQuotes.none")}</Empty>
      </OpenPage>
    );
  }
  const reference = found.data?.reference;
  return (
    <OpenPage title={title} lead={reference !== undefined && <Named>{reference}</Named>}>
      <Answer of={found}>
        {(quote) => (
          <>
            <p role="status">{t(`customerQuotes.standing.${standingOf(quote)}`)}</p>
            <Known of={quote} />
            <CustomerLines quote={quote} />
            <SavePdf path={`/api/customer-quotes/${link}/pdf`} name="quote">
              {t("quotes.print")}
            </SavePdf>
            {(quote.open || answer.error !== null) && <AnswerFields answer={answer} isOpen={quote.open} />}
          </>
        )}
      </Answer>
    </OpenPage>
  );
}

function Known({ of: { number, sentAt, validUntil } }: { of: CustomerQuote }) {
  const { t } = useTranslation();
  const wording = useWording();
  const facts: [string, string][] = [];
  if (validUntil !== undefined) facts.push([t("customerQuotes.validUntil"), day(validUntil, wording)]);
  if (sentAt !== undefined) facts.push([t("customerQuotes.sentAt"), instant(sentAt, wording)]);
  if (number > 1) facts.push([t("quotes.number"), String(number)]);
  return facts.length === 0 ? null : <Facts of={facts} />;
}
