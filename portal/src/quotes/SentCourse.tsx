import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ifMatch, once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import { mayBeLinked, mayBeRenewed } from "./course";
import type { Quote } from "./quoteForm";

interface Props {
  quote: Quote;
  /** Hears the link that was made: nobody can ask for it again. */
  linked: (link: string) => void;
}

/** What can become of a quote that was sent: its customer is given a link, or its next version is drafted. */
export function SentCourse({ quote, linked }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(once);
  const path = { id: quote.id };
  const link = useChange(
    async () => linked((await answered(client.POST("/api/quotes/{id}/link", { params: { path, header: ifMatch(quote.version) } }))).link),
    ["/api/quotes/{id}"],
  );
  const renew = useChange(
    async () => {
      const { id } = await answered(client.POST("/api/quotes/{id}/renew", { params: { path, header: { ...ifMatch(quote.version), ...key } } }));
      void navigate({ to: "/quotes/$quoteId", params: { quoteId: id } });
    },
    ["/api/quotes", "/api/quotes/{id}"],
  );
  return (
    <>
      {mayBeRenewed(quote) && (
        <Confirm action={t("quotes.renew")} title={t("quotes.renewTitle")} change={renew}>
          <p>{t("quotes.renewConsequence")}</p>
        </Confirm>
      )}
      {mayBeLinked(quote) && (
        <Confirm action={t("quotes.link")} look="primary" title={t("quotes.linkTitle")} change={link}>
          <p>{t("quotes.linkConsequence")}</p>
        </Confirm>
      )}
    </>
  );
}
