import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { NotFound } from "../app/NotFound";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import type { PartnerType } from "../partners/search";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { RemoveTemplate } from "./RemoveTemplate";
import { TemplateEditor } from "./TemplateEditor";
import { requestOf, titleOf, typedOf, type Country, type TemplateForm } from "./templateForm";

const route = getRouteApi("/journeys/templates/edit");

/** Says what lies before new partners of a type; its own type is said, since inferred it would hang on the router that reads this page. */
export default function EditTemplatePage(): React.JSX.Element {
  const { type, country, own } = route.useSearch();
  return type === undefined ? <NotFound /> : <One type={type} country={country} own={own !== undefined} />;
}

interface Props {
  type: PartnerType;
  country: string | undefined;
  own: boolean;
}

function One({ type, country, own }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
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
    <Page title={titleOf(coded("partnerType", type), country, wording)} lead={t("journeys.editLead")} crumbs={crumbs}>
      <Answer of={templates}>
        {({ items }) => {
          const stored = items.find((it) => it.partnerType === type && it.country === country);
          return (
            <>
              <TemplateEditor typed={typedOf(stored ?? { steps: [] }, own)} save={save} />
              {stored?.country !== undefined && <RemoveTemplate type={type} country={stored.country as Country} />}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
