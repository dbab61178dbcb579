import { useTranslation } from "react-i18next";
import { HeldSegments } from "../../segments/HeldSegments";
import { OtherSegment } from "../../segments/OtherSegment";
import { Section } from "../../ui/Section";
import { History } from "../../ui/History";
import { usePartner } from "./partner";

/** The segments the partner is in and why, why it is not in another, and when it entered and left. */
export default function SegmentsTab() {
  const { t } = useTranslation();
  const { id } = usePartner();
  return (
    <>
      <HeldSegments partnerId={id} empty={t("partners.noSegments")} />
      <OtherSegment partnerId={id} />
      <Section title={t("segmentCare.history")}>
        <History path="/api/partners/{id}/segments/history" named={{ id }} />
      </Section>
    </>
  );
}
