package pep.performance.diagnosis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One partner, as it is compared with others.
 *
 * @param revenueMinor net sales over twelve months, in the currency's smallest unit
 * @param monthsActive whole months since its first sale
 * @param metrics those that are known of it; ratios and counts, never money
 */
public record CohortMember(
    String partnerId, long revenueMinor, int monthsActive, Map<Metric, Double> metrics) {

  public CohortMember {
    EnumMap<Metric, Double> copy = new EnumMap<>(Metric.class);
    copy.putAll(metrics);
    metrics = Collections.unmodifiableMap(copy);
  }
}
