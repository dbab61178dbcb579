package pep.promotion.promotion.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Goods given free for whole lots that were sold and not returned, owed at what one is worth: of
 * "buy 10, get 1" 15 units earn one, and 9 that are left of them none.
 *
 * @param buy units of a lot, at least 1
 * @param free units free for each whole lot, at least 1
 * @param worth of a free unit, above zero, in the vendor's currency
 * @param period over what units are summed
 * @param standing whose standing counts
 * @throws IllegalArgumentException when one is out of range
 */
public record FreeGoodsTerms(
    int buy, int free, Money worth, AccrualPeriod period, @Nullable StandingRule standing)
    implements AccruingTerms {

  public FreeGoodsTerms {
    if (buy < 1 || free < 1) {
      throw new IllegalArgumentException("lots and what is free are at least one unit");
    }
    if (!worth.isPositive()) {
      throw new IllegalArgumentException("a free unit is worth more than nothing");
    }
  }

  @Override
  public String kind() {
    return "free_goods";
  }

  @Override
  public boolean mayBeCapped() {
    return true;
  }

  @Override
  public String gives() {
    return "%d free for every %d bought, each worth %s".formatted(free, buy, worth);
  }

  @Override
  public BigDecimal topPercent() {
    return BigDecimal.ZERO;
  }

  /** How many are free of so many units. */
  public BigDecimal unitsFree(BigDecimal units) {
    return units
        .max(BigDecimal.ZERO)
        .divideToIntegralValue(BigDecimal.valueOf(buy))
        .multiply(BigDecimal.valueOf(free));
  }

  @Override
  public Money earned(Volume volume) {
    return worth.multipliedBy(unitsFree(volume.units()), RoundingMode.HALF_UP);
  }
}
