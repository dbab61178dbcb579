package pep.performance.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.performance.scorecard.Scorecard.CohortComparison;

/** Where a partner stands among others by revenue. */
final class CohortStanding {

  private static final int PLACES = 4;

  private CohortStanding() {}

  /**
   * The comparison of one partner.
   *
   * @param own the partner's net sales in the smallest unit
   * @param all those of all members, the partner's among them; at least one
   */
  static CohortComparison of(String cohort, CurrencyUnit currency, long own, Collection<Long> all) {
    long[] rising = all.stream().mapToLong(each -> each).sorted().toArray();
    long below = Arrays.stream(rising).filter(each -> each < own).count();
    long same = Arrays.stream(rising).filter(each -> each == own).count();
    BigDecimal percentile =
        BigDecimal.valueOf(2 * below + same)
            .divide(BigDecimal.valueOf(2L * rising.length), PLACES, RoundingMode.HALF_UP);
    return new CohortComparison(
        cohort, rising.length, percentile, Money.ofMinor(currency, median(rising)));
  }

  /** Half up to the smallest unit where two values are in the middle. */
  private static long median(long[] rising) {
    int middle = rising.length / 2;
    return rising.length % 2 == 1
        ? rising[middle]
        : Math.floorDiv(rising[middle - 1] + rising[middle] + 1, 2);
  }
}
