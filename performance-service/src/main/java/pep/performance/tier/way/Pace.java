package pep.performance.tier.way;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.figures.Figures;
import pep.performance.rollup.DaySales;
import pep.performance.tier.ladder.TierVariable;
import pep.rules.evaluation.Comparison;

/**
 * What a partner's figures come to if it goes on selling as in its last three months: each month to
 * come is their mean, and old months leave the windows.
 *
 * @param months net sales of the last twelve rolling months, the last one first, in the currency's
 *     smallest unit
 */
record Pace(Figures figures, List<Long> months) {

  private static final int FARTHEST = 36;
  private static final int WINDOW = 12;
  private static final int LATE = 3;

  /**
   * @param days of the partner, in any order
   */
  static Pace of(Figures figures, List<DaySales> days) {
    Long[] months = new Long[WINDOW];
    Arrays.fill(months, 0L);
    for (DaySales sold : days) {
      long month = ChronoUnit.MONTHS.between(sold.day(), figures.asOf());
      if (!sold.day().isAfter(figures.asOf()) && month < WINDOW) {
        months[(int) month] += sold.tally().netMinor();
      }
    }
    return new Pace(figures, List.of(months));
  }

  /** When a comparison comes true, at the latest in three years; null where it does not. */
  @Nullable LocalDate reaches(Comparison comparison) {
    IntFunction<@Nullable Number> ahead = ahead(comparison.name());
    for (int month = 1; month <= FARTHEST; month++) {
      Number value = ahead.apply(month);
      if (value == null) {
        return null;
      }
      if (comparison.trueOf(value)) {
        return figures.asOf().plusMonths(month);
      }
    }
    return null;
  }

  /** A variable so many months ahead; null of one that does not follow from the pace. */
  private IntFunction<@Nullable Number> ahead(String variable) {
    return switch (TierVariable.named(variable)) {
      case REVENUE_12M -> month -> window(month, WINDOW);
      case REVENUE_3M -> month -> window(month, LATE);
      case MONTHS_ACTIVE ->
          month -> figures.firstSaleAt() == null ? null : (long) figures.monthsActive() + month;
      case MONTHS_SELLING -> month -> late() <= 0 ? null : Math.min(WINDOW, (long) selling(month));
      default -> month -> null;
    };
  }

  /** Net sales of a window that ends so many months ahead, in whole currency. */
  private Number window(int month, int length) {
    BigDecimal sum =
        BigDecimal.valueOf(late()).multiply(BigDecimal.valueOf(Math.min(month, length)));
    sum = sum.divide(BigDecimal.valueOf(LATE), 0, RoundingMode.HALF_UP);
    for (int ago = 0; ago < length - month; ago++) {
      sum = sum.add(BigDecimal.valueOf(months.get(ago)));
    }
    return Money.ofMinor(figures.revenue12m().getCurrencyUnit(), sum.longValueExact())
        .getAmount()
        .doubleValue();
  }

  /** Months with sales, the coming ones among them. */
  private int selling(int month) {
    int selling = Math.min(month, WINDOW);
    for (int ago = 0; ago < WINDOW - month; ago++) {
      selling += months.get(ago) > 0 ? 1 : 0;
    }
    return selling;
  }

  private long late() {
    return months.subList(0, LATE).stream().mapToLong(each -> each).sum();
  }
}
