import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { NewAction } from "../../actions/NewAction";
import { asked } from "../../api/queries";
import { Answer } from "../../ui/Answer";
import { Section } from "../../ui/Section";
import { usePartner } from "./partner";

const route = getRouteApi("/partners/$partnerId/actions/new");

/** Assigns an action with the partner. */
export default function NewActionTab() {
  const { t } = useTranslation();
  const { id } = usePartner();
  const { code, against } = route.useSearch();
  const catalogue = useQuery(asked("/api/action-catalogue"));
  return (
    <Section title={t("actions.assignTitle")}>
      <Answer of={catalogue}>{({ entries }) => <NewAction partnerId={id} entries={entries} proposed={{ code, against }} />}</Answer>
    </Section>
  );
}
