import { useTranslation } from "react-i18next";
import type { Scorecard } from "../../api/types";
import { count, day, instant, money, share, words } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Figures } from "../../ui/Figures";
import { Note } from "../../ui/Named";
import { Because } from "../../ui/Why";
import { NextTier } from "./NextTier";

export function ScorecardView({ scorecard }: { scorecard: Scorecard }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { figures, tier, cohort, segments } = scorecard;
  return (
    <>
      <Figures
        of={[
          { name: t("figures.tier"), value: tier?.tier ?? t("figures.noTier") },
          { name: t("figures.net12m"), value: figures.revenue12m, of: t("figures.lessReturns") },
          { name: t("figures.net3m"), value: figures.revenue3m, of: t("figures.lessReturns") },
          { name: t("figures.growth3m"), value: share(figures.growth, wording), of: t("figures.growthOf") },
          { name: t("figures.returns"), value: share(figures.returnRate, wording), of: t("figures.of12m") },
          { name: t("figures.earned"), value: scorecard.earned, of: t("figures.allTime") },
        ]}
      />
      {tier?.tier !== undefined && (
        <p>
          {tier.since !== undefined && t("tiers.since", { day: day(tier.since, wording) })}
          {tier.until !== undefined && <> {t("tiers.ends", { day: day(tier.until, wording) })}</>}
          <Because of={tier} />
        </p>
      )}
      <NextTier standing={tier} />
      {cohort !== undefined && cohort.members > 1 && (
        <p>
          {t("home.cohort", {
            members: count(cohort.members, wording),
            cohort: words(cohort.cohort),
            median: money(cohort.medianRevenue12m, wording),
          })}
        </p>
      )}
      {segments.length > 0 && <p>{t("home.segments", { segments: segments.join(", ") })}</p>}
      <Note>
        {t("home.figuresAsOf", { at: instant(scorecard.asOf, wording), last: day(figures.lastSaleAt, wording) })}
      </Note>
    </>
  );
}
