package pep.promotion.promotion.terms;

/**
 * What a promotion gives: a discount on the quote, or money on what was sold. Whoever treats kinds
 * apart does so in a {@code switch} without a default, so that another kind does not compile until
 * each place handles it.
 */
public sealed interface PromotionTerms permits DiscountTerms, AccruingTerms {

  /** The name of the kind in events and answers. */
  String kind();

  /** Whether a budget may cap what they pay out. */
  boolean mayBeCapped();

  /** What it gives, in words with its figures. */
  String gives();
}
