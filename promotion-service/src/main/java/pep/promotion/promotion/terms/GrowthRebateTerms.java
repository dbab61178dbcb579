package pep.promotion.promotion.terms;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A percentage of what was sold beyond the same period a year before: {@code percent · (net −
 * max(yearBefore, baseline))}, and nothing where that is below zero. A sale of last year that comes
 * late, or goes back, moves what is measured against.
 *
 * @param percent above 0 and at most 100
 * @param baseline the least that is measured against, not negative, in the vendor's currency: who
 *     sold less a year before, or was no partner yet, is measured against this
 * @param period over what volume is summed
 * @param standing whose standing counts
 * @throws IllegalArgumentException when one is out of range
 */
public record GrowthRebateTerms(
    BigDecimal percent, Money baseline, AccrualPeriod period, @Nullable StandingRule standing)
    implements AccruingTerms {

  public GrowthRebateTerms {
    if (!Percent.positive(percent)) {
      throw new IllegalArgumentException("percent must be above 0 and at most 100");
    }
    if (baseline.isNegative()) {
      throw new IllegalArgumentException("a baseline is not negative");
    }
  }

  @Override
  public String kind() {
    return "growth_rebate";
  }

  @Override
  public boolean mayBeCapped() {
    return false;
  }

  @Override
  public String gives() {
    return "%s %% of what is sold beyond the same period a year before, and beyond %s at least"
        .formatted(Percent.text(percent), baseline);
  }

  @Override
  public BigDecimal topPercent() {
    return percent;
  }

  @Override
  public boolean asksForYearBefore() {
    return true;
  }

  @Override
  public Money earned(Volume volume) {
    Money against = volume.yearBefore().isGreaterThan(baseline) ? volume.yearBefore() : baseline;
    Money growth = volume.net().minus(against);
    return growth.isPositive() ? Percent.of(growth, percent) : growth.minus(growth);
  }
}
