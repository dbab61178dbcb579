import { useTranslation } from "react-i18next";
import { HeldSegments } from "../../segments/HeldSegments";
import { usePartner } from "./partner";

/** The segments the partner is in, and why. */
export default function SegmentsTab() {
  const { t } = useTranslation();
  return <HeldSegments partnerId={usePartner().id} empty={t("partners.noSegments")} />;
}
