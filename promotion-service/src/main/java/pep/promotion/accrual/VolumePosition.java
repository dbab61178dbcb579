package pep.promotion.accrual;

import org.joda.money.Money;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.RebateDecision;

/**
 * What a partner's sales lines have earned under one uncapped rebate in one period.
 *
 * @param promotion the rebate
 * @param period the period's name, see {@link pep.promotion.promotion.AccrualPeriod}
 * @param lines how many lines count
 * @param decision net volume, the rebate on it, and through which slabs
 */
public record VolumePosition(
    PublishedPromotion promotion, String period, long lines, RebateDecision decision) {

  /** The rebate earned so far, not negative. */
  public Money earned() {
    return decision.rebate();
  }
}
