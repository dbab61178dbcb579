import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Page } from "../ui/Page";
import { definitionOf, EMPTY, TOUCHED, type DefinitionForm } from "./formDefinition";
import { FormEditor } from "./FormEditor";

/** Drafts a form: it takes no applications until it is published. */
export default function NewFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(once);
  const save = useChange(async (typed: DefinitionForm) => {
    const body = { code: typed.code, form: definitionOf(typed) };
    const { id } = await answered(client.POST("/api/application-forms", { params: { header: key }, body }));
    void navigate({ to: "/application-forms/$formId", params: { formId: id } });
  }, TOUCHED);
  return (
    <Page title={t("applicationForms.draft")} crumbs={[{ title: t("applicationForms.title"), to: "/application-forms" }]}>
      <FormEditor typed={EMPTY} isNew back="/application-forms" save={save} />
    </Page>
  );
}
