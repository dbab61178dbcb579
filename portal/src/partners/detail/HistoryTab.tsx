import { useTranslation } from "react-i18next";
import { History } from "../../ui/History";
import { Section } from "../../ui/Section";
import { usePartner } from "./partner";

/** Who changed what about the partner, the newest first. */
export default function HistoryTab() {
  const { t } = useTranslation();
  const { id } = usePartner();
  return (
    <Section title={t("partners.tabs.history")}>
      <History path="/api/partners/{id}/history" named={{ id }} />
    </Section>
  );
}
