package pep.promotion.promotion;

/** What a promotion gives: a discount on the quote, or a rebate on what was sold. */
public sealed interface PromotionTerms permits DiscountTerms, RebateTerms {}
