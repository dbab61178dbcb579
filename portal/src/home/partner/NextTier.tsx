import { useTranslation } from "react-i18next";
import type { Scorecard } from "../../api/types";
import { Conditions } from "../../tiers/Conditions";

/** What separates a partner from the next tier; that it has none is not that it has the highest. */
export function NextTier({ standing }: { standing: Scorecard["tier"] }) {
  const { t } = useTranslation();
  if (standing?.next !== undefined) {
    return (
      <>
        <h3>{t("tiers.wayTo", { tier: standing.next.tier })}</h3>
        <Conditions of={standing.next.predicates} />
      </>
    );
  }
  return <p>{standing?.tier === undefined ? t("tiers.noneYet") : t("tiers.highest")}</p>;
}
