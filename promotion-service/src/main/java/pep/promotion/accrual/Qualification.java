package pep.promotion.accrual;

import java.time.Instant;
import pep.promotion.audience.AudienceDecision;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.PartnerStanding;

/**
 * That a partner qualified for a promotion when its sales were first applied, and on what.
 *
 * <p>From then on all its sales within the promotion's window count, whenever they arrive, also
 * those from before and those after it has left the audience: what was promised stands, a return
 * can always claw back, and the ledger does not depend on the order in which sales and tier changes
 * come in. A vendor that wants otherwise ends the promotion.
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
    return promotion.definition().audience().decide(standing);
  }
}
