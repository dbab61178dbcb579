package pep.promotion.promotion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A reduction of the price when a quote is made: a percentage of the line, or an amount off each
 * unit. Exactly one of the two is given.
 *
 * @param percent percent of the line's price, above 0 and at most 100
 * @param amountOff amount off each unit, above zero, in the vendor's currency
 * @throws IllegalArgumentException when both or neither are given, or one is out of range
 */
public record DiscountTerms(@Nullable BigDecimal percent, @Nullable Money amountOff)
    implements PromotionTerms {

  public DiscountTerms {
    if ((percent == null) == (amountOff == null)) {
      throw new IllegalArgumentException("either percent or amountOff is given");
    }
    if (percent != null && !Percent.positive(percent)) {
      throw new IllegalArgumentException("percent must be above 0 and at most 100");
    }
    if (amountOff != null && !amountOff.isPositive()) {
      throw new IllegalArgumentException("amountOff must be above zero");
    }
  }

  @Override
  public String kind() {
    return "discount";
  }

  @Override
  public boolean mayBeCapped() {
    return false;
  }

  /**
   * What it takes off a line whose price is still {@code remaining}, never more than that.
   *
   * @param remaining the line's price after the reductions before this one, not negative
   * @param quantity units on the line
   * @return the reduction, half up to the currency's smallest unit
   */
  public Money reduction(Money remaining, BigDecimal quantity) {
    Money off;
    if (percent != null) {
      off = Percent.of(remaining, percent);
    } else if (amountOff != null
        && amountOff.getCurrencyUnit().equals(remaining.getCurrencyUnit())) {
      off = amountOff.multipliedBy(quantity, RoundingMode.HALF_UP);
    } else {
      return Money.zero(remaining.getCurrencyUnit());
    }
    return off.isGreaterThan(remaining) ? remaining : off;
  }
}
