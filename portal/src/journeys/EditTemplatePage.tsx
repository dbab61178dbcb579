import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { NotFound } from "../app/NotFound";
import { coded } from "../i18n/words";
import type { PartnerType } from "../partners/search";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { TemplateEditor } from "./TemplateEditor";
import { requestOf, typedOf, type TemplateForm } from "./templateForm";

const route = getRouteApi("/journeys/templates/edit");

/** Says what lies before new partners of a type; its own type is said, since inferred it would hang on the router that reads this page. */
export default function EditTemplatePage(): React.JSX.Element {
  const { type } = route.useSearch();
  return type === undefined ? <NotFound /> : <OfType type={type} />;
}

function OfType({ type }: { type: PartnerType }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const templates = useQuery(asked("/api/journey-templates"));
  const save = useChange(
    async (typed: TemplateForm) => {
      await answered(client.PUT("/api/journey-templates", { body: requestOf(typed, type) }));
      void navigate({ to: "/journeys/templates" });
    },
    ["/api/journey-templates"],
  );
  const crumbs = [
    { title: t("journeys.title"), to: "/journeys" },
    { title: t("journeys.templates"), to: "/journeys/templates" },
  ];
  return (
    <Page title={coded("partnerType", type)} lead={t("journeys.editLead")} crumbs={crumbs}>
      <Answer of={templates}>
        {({ items }) => <TemplateEditor typed={typedOf(items.find((it) => it.partnerType === type) ?? { steps: [] })} save={save} />}
      </Answer>
    </Page>
  );
}
