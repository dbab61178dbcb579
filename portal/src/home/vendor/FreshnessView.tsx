import { useTranslation } from "react-i18next";
import type { SalesOverview } from "../../api/types";
import { count, instant } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Facts } from "../../ui/Facts";

/** How old the figures are, and what is not in them yet. */
export function FreshnessView({ overview: { asOf, freshness } }: { overview: SalesOverview }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Facts
      of={[
        [t("home.fresh.asOf"), instant(asOf, wording)],
        [t("home.fresh.lastSale"), instant(freshness.lastSaleAt, wording)],
        [t("home.fresh.addedUp"), instant(freshness.rolledUpAt, wording)],
        [t("home.fresh.waiting"), count(freshness.batchesWaiting, wording)],
        [t("home.fresh.held"), count(freshness.heldLines, wording)],
      ]}
    />
  );
}
