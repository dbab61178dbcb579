import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { definitionOf, formOf, TOUCHED, type ApplicationForm, type DefinitionForm } from "./formDefinition";
import { FormEditor } from "./FormEditor";

const route = getRouteApi("/application-forms/$formId/edit");

/** Changes what a form asks, for whoever applies from now on. */
export default function EditFormPage() {
  const { t } = useTranslation();
  const { formId: id } = route.useParams();
  const found = useQuery(asked("/api/application-forms/{id}", { path: { id } }));
  const crumbs = [
    { title: t("applicationForms.title"), to: "/application-forms" },
    { title: found.data?.form.title ?? t("applicationForms.one"), to: `/application-forms/${id}` },
  ];
  return (
    <Page title={t("applicationForms.edit")} lead={t("applicationForms.editLead")} crumbs={crumbs}>
      <Answer of={found}>{(it) => <Editor of={it} />}</Answer>
    </Page>
  );
}

function Editor({ of }: { of: ApplicationForm }) {
  const navigate = useNavigate();
  const { id, version } = of;
  const save = useChange(async (typed: DefinitionForm) => {
    await answered(client.PUT("/api/application-forms/{id}", { params: { path: { id }, header: ifMatch(version) }, body: definitionOf(typed) }));
    void navigate({ to: "/application-forms/$formId", params: { formId: id } });
  }, TOUCHED);
  return <FormEditor typed={formOf(of)} isNew={false} back={`/application-forms/${id}`} save={save} />;
}
