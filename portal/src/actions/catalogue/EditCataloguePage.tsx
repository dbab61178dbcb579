import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import { asked } from "../../api/queries";
import { useVisit } from "../../app/session";
import { Answer } from "../../ui/Answer";
import { Page } from "../../ui/Page";
import { requestOf, type Catalogue, type CatalogueForm } from "./catalogue";
import { CatalogueEditor } from "./CatalogueEditor";

/** Writes what the vendor offers its people to do. */
export default function EditCataloguePage() {
  const { t } = useTranslation();
  const catalogue = useQuery(asked("/api/action-catalogue"));
  const crumbs = [
    { title: t("actions.title"), to: "/actions" },
    { title: t("actions.catalogue.title"), to: "/actions/catalogue" },
  ];
  return (
    <Page title={t("actions.catalogue.edit")} lead={t("actions.catalogue.editLead")} crumbs={crumbs}>
      <Answer of={catalogue}>{(it) => <Editor of={it} />}</Answer>
    </Page>
  );
}

function Editor({ of }: { of: Catalogue }) {
  const navigate = useNavigate();
  const { vendor } = useVisit();
  const currency = vendor?.currency ?? "";
  const save = useChange(
    async (typed: CatalogueForm) => {
      await answered(client.PUT("/api/action-catalogue", { params: { header: ifMatch(of.version) }, body: requestOf(typed, currency) }));
      void navigate({ to: "/actions/catalogue" });
    },
    ["/api/action-catalogue", "/api/action-catalogue/history", "/api/action-proposals/{partnerId}"],
  );
  return <CatalogueEditor stored={of} currency={currency} save={save} />;
}
