import { useTranslation } from "react-i18next";
import { Steps } from "../../journeys/Steps";
import { Answer } from "../../ui/Answer";
import { History } from "../../ui/History";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import { Status } from "../../ui/Status";
import { useList } from "../../ui/useList";
import { usePartner } from "./partner";

/** What the partner goes through since it is in business. */
export default function JourneyTab() {
  const { t } = useTranslation();
  const { id } = usePartner();
  const list = useList("/api/journeys", { partnerId: [id] });
  const [journey] = list.rows;
  return (
    <>
      <Section title={t("journeys.one")} actions={journey !== undefined && <Status>{t(`journeys.status.${journey.status}`)}</Status>}>
        <Answer of={list.query}>{() => (journey === undefined ? <Empty>{t("journeys.noneOfPartner")}</Empty> : <Steps journey={journey} />)}</Answer>
      </Section>
      {journey !== undefined && (
        <Section title={t("partners.tabs.history")}>
          <History path="/api/journeys/{id}/history" named={{ id: journey.id }} />
        </Section>
      )}
    </>
  );
}
