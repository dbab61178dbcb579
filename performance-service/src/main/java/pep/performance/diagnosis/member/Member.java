package pep.performance.diagnosis.member;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One active partner, as it is compared with others.
 *
 * @param daysActive since it was activated; null where that is not known
 * @param everSold whether any of its sales ever counted
 * @param metrics those that are known of it; ratios and counts, never money
 */
public record Member(
    String partnerId,
    Profile profile,
    @Nullable Long daysActive,
    boolean everSold,
    PastYear sales,
    Map<Metric, Double> metrics) {

  /** Months of sales, before which they say nothing. */
  public static final double SHORTEST_HISTORY = 3;

  /** Days in business, before which it says nothing that it has not sold yet. */
  public static final int FIRST_DAYS = 30;

  public Member {
    EnumMap<Metric, Double> copy = new EnumMap<>(Metric.class);
    copy.putAll(metrics);
    metrics = Collections.unmodifiableMap(copy);
  }

  /**
   * Days from its activation to its first sale; null where that is not known, as of one that sold
   * before, never, or longer than a year ago.
   */
  public @Nullable Double daysToFirstSale() {
    if (daysActive == null || !everSold || sales.whole()) {
      return null;
    }
    double days = daysActive - sales.monthsAtWork() * PastYear.DAYS_A_MONTH;
    return days < 0 ? null : days;
  }

  /** Whether it has sold for long enough that its months can be compared. */
  public boolean comparable() {
    return everSold && sales.monthsAtWork() >= SHORTEST_HISTORY;
  }
}
