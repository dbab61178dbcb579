package pep.promotion.promotion;

import java.time.Instant;
import pep.promotion.promotion.terms.PromotionDefinition;

/**
 * That a promotion was published, amended, ended before its time or withdrawn lately.
 *
 * @param promotion as it is now
 * @param changes how many times, not negative
 */
public record RecentChanges(PromotionDefinition promotion, int changes) {

  /** Those of a promotion since an instant; none of one that came to its end by itself. */
  static RecentChanges of(Promotion promotion, Instant since) {
    Instant publishedAt = promotion.publishedAt();
    int published = publishedAt != null && !publishedAt.isBefore(since) ? 1 : 0;
    int ended = promotion.endReason() != null && !promotion.changedAt().isBefore(since) ? 1 : 0;
    long amended =
        promotion.amendments().stream().filter(each -> !each.effectiveAt().isBefore(since)).count();
    return new RecentChanges(promotion.definition(), published + ended + (int) amended);
  }
}
