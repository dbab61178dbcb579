package pep.promotion.promotion;

/** Where a promotion is in its life. */
public enum PromotionStatus {
  /** Being written; binds nobody. */
  DRAFT,
  /** In force within its window; its terms are fixed. */
  PUBLISHED,
  /** Over, by its window or by the vendor; accruals for its window still settle. */
  ENDED,
  /** A mistake that was taken back: nothing accrues for it, as if it had never been. */
  WITHDRAWN
}
