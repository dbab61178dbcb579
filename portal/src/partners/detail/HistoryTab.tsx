import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { Answer } from "../../ui/Answer";
import { Section } from "../../ui/Section";
import { Timeline } from "../../ui/Timeline";
import { usePartner } from "./partner";

/** Who changed what about the partner, the newest first. */
export default function HistoryTab() {
  const { t } = useTranslation();
  const { id } = usePartner();
  const history = useQuery(asked("/api/partners/{id}/history", { path: { id } }));
  return (
    <Section title={t("partners.tabs.history")}>
      <Answer of={history}>{({ items }) => <Timeline entries={items} />}</Answer>
    </Section>
  );
}
