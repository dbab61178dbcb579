import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { Empty } from "../ui/States";
import { QuoteEditor } from "./QuoteEditor";
import { requestOf, typedOf, type Quote, type QuoteForm } from "./quoteForm";

const route = getRouteApi("/quotes/$quoteId/edit");

/** Changes a draft; it is priced again when it is saved. */
export default function EditQuotePage() {
  const { t } = useTranslation();
  const { quoteId: id } = route.useParams();
  const quote = useQuery({ ...asked("/api/quotes/{id}", { path: { id } }), staleTime: Infinity });
  const crumbs = [
    { title: t("quotes.title"), to: "/quotes" },
    { title: t("quotes.one"), to: `/quotes/${id}` },
  ];
  return (
    <Page title={t("quotes.edit")} lead={t("quotes.newLead")} crumbs={crumbs}>
      <Answer of={quote}>{(found) => (found.status === "draft" ? <Draft quote={found} /> : <Empty>{t("quotes.sentStays")}</Empty>)}</Answer>
    </Page>
  );
}

function Draft({ quote }: { quote: Quote }) {
  const navigate = useNavigate();
  const save = useChange(
    async (typed: QuoteForm) => {
      const params = { path: { id: quote.id }, header: ifMatch(quote.version) };
      await answered(client.PUT("/api/quotes/{id}", { params, body: requestOf(typed, quote.customer) }));
      void navigate({ to: "/quotes/$quoteId", params: { quoteId: quote.id } });
    },
    ["/api/quotes", "/api/quotes/{id}", "/api/quotes/{id}/explain"],
  );
  return <QuoteEditor typed={typedOf(quote)} save={save} back={`/quotes/${quote.id}`} />;
}
