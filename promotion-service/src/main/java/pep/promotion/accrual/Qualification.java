package pep.promotion.accrual;

import java.time.Instant;
import pep.promotion.audience.Audience;
import pep.promotion.audience.AudienceDecision;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.StandingRule;
import pep.promotion.roster.PartnerStanding;

/**
 * That a partner qualified for a promotion when its sales were first applied, and on what.
 *
 * <p>Where a promotion counts whoever has once qualified, from then on all its sales within the
 * window count, whenever they arrive, also those from before and those after it has left the
 * audience. Otherwise this is about its status and territories alone, and each sale is asked for
 * the tier and segments of its own day, see {@link SaleGroup#meets}.
 *
 * @param promotionId the promotion
 * @param promotionVersion the version whose audience was asked
 * @param at when it was decided
 * @param standing what was known of the partner then
 */
record Qualification(
    String promotionId, long promotionVersion, Instant at, PartnerStanding standing) {

  /** The decision once more; a published promotion's audience is fixed, so it is the same. */
  AudienceDecision decision(PublishedPromotion promotion) {
    return decide(promotion, standing);
  }

  /**
   * Whether a partner whose sales reach a promotion qualifies. Where each sale is asked for the
   * tier and segments of its own day, those of today are of no concern.
   */
  static AudienceDecision decide(PublishedPromotion promotion, PartnerStanding standing) {
    Audience audience = promotion.definition().audience();
    StandingRule rule = promotion.rebate().standingRule();
    return (rule == StandingRule.ONCE_QUALIFIED ? audience : audience.ofAnyStanding())
        .decide(standing);
  }
}
