package pep.promotion.accrual.volume;

import java.util.List;
import org.joda.money.Money;
import pep.promotion.promotion.PublishedPromotion;

/**
 * What a partner's sales lines have earned under one uncapped rebate in one period.
 *
 * @param promotion the rebate
 * @param period the period's name, see {@link pep.promotion.promotion.terms.AccrualPeriod}
 * @param lines how many lines count
 * @param net net volume
 * @param earned what it has earned so far, not negative
 * @param months what each month has earned of it, in their order
 */
public record VolumePosition(
    PublishedPromotion promotion,
    String period,
    long lines,
    Money net,
    Money earned,
    List<EarnedMonth> months) {

  public VolumePosition {
    months = List.copyOf(months);
  }
}
