package pep.promotion.promotion.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;

/**
 * A reduction of the price when a quote is made: a percentage of the line, or an amount off each
 * unit. Exactly one of the two is given. It may ask for so much on the line.
 *
 * @param percent percent of the line's price, above 0 and at most 100
 * @param amountOff amount off each unit, above zero, in the vendor's currency
 * @param fromUnits units that the line has at least, above zero; null for any
 * @param fromAmount what the line comes to at least before offers, above zero, in the vendor's
 *     currency; null for any
 * @throws IllegalArgumentException when both or neither are given, or one is out of range
 */
public record DiscountTerms(
    @Nullable BigDecimal percent,
    @Nullable Money amountOff,
    @Nullable BigDecimal fromUnits,
    @Nullable Money fromAmount)
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
    if (fromUnits != null && fromUnits.signum() <= 0) {
      throw new IllegalArgumentException("fromUnits must be above zero");
    }
    if (fromAmount != null && !fromAmount.isPositive()) {
      throw new IllegalArgumentException("fromAmount must be above zero");
    }
  }

  /** One for a line of any size. */
  public DiscountTerms(@Nullable BigDecimal percent, @Nullable Money amountOff) {
    this(percent, amountOff, null, null);
  }

  @Override
  public String kind() {
    return "discount";
  }

  @Override
  public boolean mayBeCapped() {
    return false;
  }

  @Override
  public String gives() {
    return (percent == null ? amountOff + " off each unit" : Percent.text(percent) + " % off")
        + (fromUnits == null ? "" : ", from " + fromUnits.toPlainString() + " units a line on")
        + (fromAmount == null ? "" : ", from " + fromAmount + " a line on");
  }

  /** What of a line it asks for and does not find; null where the line is large enough. */
  public @Nullable Reason lacking(BigDecimal units, Money price) {
    if (fromUnits != null && units.compareTo(fromUnits) < 0) {
      return new Reason(
          "too-few-units",
          Map.of("asked", fromUnits.toPlainString(), "units", units.toPlainString()));
    }
    if (fromAmount != null && (!fromAmount.isSameCurrency(price) || price.isLessThan(fromAmount))) {
      return new Reason(
          "too-small-amount", Map.of("asked", fromAmount.toString(), "amount", price.toString()));
    }
    return null;
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
