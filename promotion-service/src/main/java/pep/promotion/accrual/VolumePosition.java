package pep.promotion.accrual;

import java.util.List;
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
 * @param months what each month has earned of it, in their order
 */
public record VolumePosition(
    PublishedPromotion promotion,
    String period,
    long lines,
    RebateDecision decision,
    List<EarnedMonth> months) {

  public VolumePosition {
    months = List.copyOf(months);
  }

  /** The rebate earned so far, not negative. */
  public Money earned() {
    return decision.rebate();
  }
}
