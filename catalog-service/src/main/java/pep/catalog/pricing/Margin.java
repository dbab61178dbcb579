package pep.catalog.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a revenue after its cost.
 *
 * @param basis what the revenue is
 * @param amount revenue less cost; negative for a loss
 * @param percent amount by revenue in per cent, two decimals, half up; null where there is no
 *     revenue
 */
public record Margin(
    Basis basis, Money revenue, Money cost, Money amount, @Nullable BigDecimal percent) {

  /** What a margin's revenue is reckoned from. */
  public enum Basis {
    SUGGESTED_RESALE_PRICE,
    LIST_PRICE,
    NET_PRICE;

    /** The word used on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The margin of {@code revenue} over {@code cost}. */
  public static Margin of(Basis basis, Money revenue, Money cost) {
    Money amount = revenue.minus(cost);
    return new Margin(basis, revenue, cost, amount, percent(amount, revenue));
  }

  private static @Nullable BigDecimal percent(Money amount, Money revenue) {
    if (revenue.isZero()) {
      return null;
    }
    return amount
        .getAmount()
        .movePointRight(2)
        .divide(revenue.getAmount(), 2, RoundingMode.HALF_UP);
  }
}
