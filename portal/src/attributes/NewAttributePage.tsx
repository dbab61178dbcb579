import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../ui/Page";
import { AttributeEditor } from "./AttributeEditor";

/** Defines an attribute that partners have from now on. */
export default function NewAttributePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Page title={t("attributes.new")} lead={t("attributes.newLead")} crumbs={[{ title: t("attributes.title"), to: "/attributes" }]}>
      <AttributeEditor saved={() => void navigate({ to: "/attributes" })} />
    </Page>
  );
}
