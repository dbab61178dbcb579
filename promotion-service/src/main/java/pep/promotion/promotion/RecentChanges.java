package pep.promotion.promotion;

/**
 * That a promotion was published, amended, ended before its time or withdrawn lately.
 *
 * @param promotion as it is now
 * @param changes how many times, above zero
 */
public record RecentChanges(PromotionDefinition promotion, int changes) {}
