import { useTranslation } from "react-i18next";
import type { Deal } from "../api/types";
import { percent } from "../i18n/format";
import { useWording } from "../i18n/wording";

/** Who sells a deal, each with its part of it. */
export function Shares({ deal: { shares, partnerCode } }: { deal: Deal }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (shares === undefined) return t("deals.soldAlone", { partner: partnerCode });
  return shares.map((it) => `${it.partnerCode} ${percent(it.percent, wording)}`).join(", ");
}
