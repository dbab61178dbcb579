package pep.performance.score;

import java.util.List;
import org.hipparchus.distribution.continuous.TDistribution;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where a partner's sales lead: a straight line through its rolling months, by least squares, and
 * the three months to come on it. The interval is that of a sum of three new months around the
 * line, by Student's t (Draper and Smith, Applied Regression Analysis, 1998, on prediction); it
 * holds what comes nine times in ten as long as months scatter around a line and know no season.
 *
 * @param perMonth by how much the mean month changes from one to the next
 * @param nextThreeMonths net sales
 * @param atLeast lower end of the interval
 * @param atMost upper end of it
 * @param months that the line was drawn through
 */
public record Forecast(
    Money perMonth, Money nextThreeMonths, Money atLeast, Money atMost, int months) {

  private static final int FEWEST = 6;
  private static final int AHEAD = 3;
  private static final double END = 0.95;

  /**
   * @param minor net sales of whole rolling months at work, the oldest first, in the currency's
   *     smallest unit
   * @return null of fewer than six
   */
  static @Nullable Forecast of(CurrencyUnit currency, List<Long> minor) {
    int n = minor.size();
    if (n < FEWEST) {
      return null;
    }
    double middle = (n - 1) / 2.0;
    double mean = minor.stream().mapToLong(each -> each).average().orElse(0);
    double spread = 0;
    double joint = 0;
    for (int i = 0; i < n; i++) {
      spread += (i - middle) * (i - middle);
      joint += (i - middle) * (minor.get(i) - mean);
    }
    double slope = joint / spread;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double off = minor.get(i) - mean - slope * (i - middle);
      squares += off * off;
    }
    double ahead = n + (AHEAD - 1) / 2.0 - middle;
    double sum = AHEAD * (mean + slope * ahead);
    double variance =
        squares / (n - 2) * (AHEAD + AHEAD * AHEAD * (1.0 / n + ahead * ahead / spread));
    double off = new TDistribution(n - 2).inverseCumulativeProbability(END) * Math.sqrt(variance);
    return new Forecast(
        money(currency, slope),
        money(currency, sum),
        money(currency, sum - off),
        money(currency, sum + off),
        n);
  }

  private static Money money(CurrencyUnit currency, double minor) {
    return Money.ofMinor(currency, Math.round(minor));
  }
}
