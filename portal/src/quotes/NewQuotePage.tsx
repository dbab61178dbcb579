import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { useVisit } from "../app/session";
import { HeldPartner } from "../settlements/HeldPartner";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { ForWhom } from "./ForWhom";
import { QuoteEditor } from "./QuoteEditor";
import { requestOf, type QuoteForm } from "./quoteForm";

const route = getRouteApi("/quotes/new");

/** Drafts a quote; the draft's page goes on with prices and sending. */
export default function NewQuotePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { productCode, partnerId } = route.useSearch();
  const { forPartner } = useVisit();
  const [key] = useState(once);
  const begun = useQuery({
    ...asked("/api/my/products", { query: { code: [productCode ?? ""], limit: 1 } }),
    enabled: productCode !== undefined,
  });
  const save = useChange(
    async (typed: QuoteForm) => {
      const { id } = await answered(client.POST("/api/quotes", { params: { header: key }, body: { ...requestOf(typed), ...(partnerId !== undefined && { partnerId }) } }));
      void navigate({ to: "/quotes/$quoteId", params: { quoteId: id } });
    },
    ["/api/quotes"],
  );
  const empty: QuoteForm = { reference: "", validUntil: "", customer: "", customerDomain: "", lines: [] };
  return (
    <Page title={t("quotes.new")} lead={t("quotes.newLead")} crumbs={[{ title: t("quotes.title"), to: "/quotes" }]}>
      {partnerId !== undefined && (
        <p>
          {t("quotes.partner")}: <HeldPartner id={partnerId} />
        </p>
      )}
      {!forPartner && partnerId === undefined ? (
        <ForWhom chosen={(id) => void navigate({ to: "/quotes/new", search: { partnerId: id } })} />
      ) : productCode === undefined ? (
        <QuoteEditor typed={empty} save={save} back="/quotes" />
      ) : (
        <Answer of={begun}>
          {({ items }) => (
            <QuoteEditor
              typed={{ ...empty, lines: items.map(({ code, name }) => ({ productCode: code, name, quantity: "1" })) }}
              save={save}
              back="/quotes"
            />
          )}
        </Answer>
      )}
    </Page>
  );
}
