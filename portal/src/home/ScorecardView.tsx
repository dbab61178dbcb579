import { count, day, instant, money, sentence, share, words } from "../format";
import { Figures } from "../Figures";
import type { Scorecard } from "../shapes/partner";
import { useWording } from "../wordingContext";
import { NextTier } from "./NextTier";

export function ScorecardView({ scorecard }: { scorecard: Scorecard }) {
  const wording = useWording();
  const { figures, tier, cohort, segments } = scorecard;
  return (
    <>
      <Figures
        of={[
          ["Tier", words(tier?.tier)],
          ["Revenue, 12 months", money(figures?.revenue12m, wording)],
          ["Revenue, 3 months", money(figures?.revenue3m, wording)],
          ["Growth, 3 months", share(figures?.growth, wording)],
          ["Returns", share(figures?.returnRate, wording)],
          ["Incentives earned", money(scorecard.earned, wording)],
        ]}
      />
      <p>
        {tier?.since !== undefined && <>In this tier since {day(tier.since, wording)}. </>}
        {tier?.until !== undefined && <>It ends on {day(tier.until, wording)}, unless the tier is earned again by then. </>}
        {sentence(tier?.reason, wording)}
      </p>
      <NextTier next={tier?.next} />
      {cohort?.members !== undefined && (
        <p>
          Among {count(cohort.members, wording)} partners like you ({words(cohort.cohort)}), the
          median revenue of 12 months is {money(cohort.medianRevenue12m, wording)}.
        </p>
      )}
      {segments !== undefined && segments.length > 0 && <p>Your segments: {segments.join(", ")}.</p>}
      <p className="as-of">
        As of {instant(scorecard.asOf, wording)}; last sale {day(figures?.lastSaleAt, wording)}.
      </p>
    </>
  );
}
