import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { HeldSegments } from "../../segments/HeldSegments";
import { OtherSegment } from "../../segments/OtherSegment";
import { Answer } from "../../ui/Answer";
import { Section } from "../../ui/Section";
import { Timeline } from "../../ui/Timeline";
import { usePartner } from "./partner";

/** The segments the partner is in and why, why it is not in another, and when it entered and left. */
export default function SegmentsTab() {
  const { t } = useTranslation();
  const { id } = usePartner();
  const history = useQuery(asked("/api/partners/{id}/segments/history", { path: { id } }));
  return (
    <>
      <HeldSegments partnerId={id} empty={t("partners.noSegments")} />
      <OtherSegment partnerId={id} />
      <Section title={t("segmentCare.history")}>
        <Answer of={history}>{({ items }) => <Timeline entries={items} />}</Answer>
      </Section>
    </>
  );
}
