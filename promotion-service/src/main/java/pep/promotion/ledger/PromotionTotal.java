package pep.promotion.ledger;

import org.joda.money.Money;

/**
 * What a promotion came to.
 *
 * @param promotionId the promotion
 * @param promotionCode the vendor's code for it
 * @param accrued sum of its accruals
 * @param clawedBack sum of its claw-backs, not negative
 * @param owed accrued less clawed back
 * @param entries how many entries it has
 * @param partners how many partners have one
 */
public record PromotionTotal(
    String promotionId,
    String promotionCode,
    Money accrued,
    Money clawedBack,
    Money owed,
    long entries,
    long partners) {}
