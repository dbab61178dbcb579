package pep.catalog.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/**
 * A share in per cent, from 0 to 100, kept with four decimals at most.
 *
 * <p>This is where amounts are rounded: every result is rounded half up to the currency's smallest
 * unit, and what a reduction takes away is the difference of two rounded prices, so that a list
 * price less its reductions is the net price to the cent.
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 4;

  /** Nothing at all. */
  public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

  /**
   * @throws IllegalArgumentException outside 0 to 100, or with more than four decimals
   */
  public Percentage {
    if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException("a percentage lies between 0 and 100, not at " + value);
    }
    value = value.stripTrailingZeros();
    if (value.scale() > DECIMALS) {
      throw new IllegalArgumentException("a percentage has at most four decimals, not " + value);
    }
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
  }

  /** The percentage written as {@code text}, such as {@code 12.5}. */
  public static Percentage of(String text) {
    return new Percentage(new BigDecimal(text));
  }

  /** {@code amount} less this share of it, rounded half up to the smallest unit. */
  public Money off(Money amount) {
    return amount.multipliedBy(HUNDRED.subtract(value).movePointLeft(2), RoundingMode.HALF_UP);
  }

  /** This share of {@code amount}, rounded half up to the smallest unit. */
  public Money of(Money amount) {
    return amount.multipliedBy(fraction(), RoundingMode.HALF_UP);
  }

  /** The share as a fraction of one, exact. */
  public BigDecimal fraction() {
    return value.movePointLeft(2);
  }

  @Override
  public int compareTo(Percentage other) {
    return value.compareTo(other.value);
  }

  /** The number in plain digits with two decimals at least, such as {@code 5.00}. */
  public String text() {
    return value.setScale(Math.max(2, value.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }

  @Override
  public String toString() {
    return text() + " %";
  }
}
