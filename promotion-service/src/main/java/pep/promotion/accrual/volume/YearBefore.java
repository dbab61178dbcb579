package pep.promotion.accrual.volume;

import java.time.Instant;
import pep.promotion.accrual.sale.SaleGroup;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.promotion.PublishedPromotion;

/**
 * What a partner sold of a rebate's products a year before its window, which growth is measured
 * against. It is about what was sold alone: whom the rebate is for, and what else counts the line,
 * is of no concern.
 */
final class YearBefore {

  private YearBefore() {}

  static boolean concerns(PublishedPromotion rebate, SaleGroup group, SaleLine line) {
    SaleLine judged = group.judgedBy(line);
    return rebate.rebate().asksForYearBefore()
        && rebate.definition().window().covers(yearLater(rebate, group, line))
        && judged.counts(rebate.rebate(), rebate.definition().products());
  }

  /** The rebate's period that the line is measured against. */
  static SalesSums.Concern concern(PublishedPromotion rebate, SaleGroup group, SaleLine line) {
    Instant at = yearLater(rebate, group, line);
    String period = rebate.rebate().period().nameAt(at, rebate.definition().window().zone());
    return new SalesSums.Concern(
        rebate.id(), period, VolumeAccrual.month(rebate, group.countsAt(line)), true);
  }

  private static Instant yearLater(PublishedPromotion rebate, SaleGroup group, SaleLine line) {
    return group
        .countsAt(line)
        .atZone(rebate.definition().window().zone())
        .plusYears(1)
        .toInstant();
  }
}
