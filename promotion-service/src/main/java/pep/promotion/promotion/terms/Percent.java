package pep.promotion.promotion.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/** Percentages of money: 5 means five hundredths. */
public final class Percent {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percent() {}

  /** The percentage of the amount, half up to the currency's smallest unit. */
  public static Money of(Money amount, BigDecimal percent) {
    return amount.multipliedBy(percent.movePointLeft(2), RoundingMode.HALF_UP);
  }

  /** As text with at least two decimals, such as {@code 5.00}. */
  public static String text(BigDecimal percent) {
    return percent.setScale(Math.max(2, percent.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }

  /** Above 0 and at most 100. */
  static boolean positive(BigDecimal percent) {
    return percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0;
  }

  /** From 0 to 100. */
  static boolean valid(BigDecimal percent) {
    return percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
  }
}
