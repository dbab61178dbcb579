package pep.performance.diagnosis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a diagnosis is made on; kept with it, so that it can be made again.
 *
 * @param at the instant that everything here is as of
 * @param cohort what the partner is compared with, in words
 * @param members how many partners that are, the partner itself counted
 * @param medianMinor of what the members sold over twelve months, in the currency's smallest unit
 * @param percentile share of the members that sell less, ties by half
 * @param peers how the members do in each metric that the partner has
 */
public record DiagnosisInputs(
    Instant at,
    CohortMember partner,
    String cohort,
    int members,
    BigDecimal medianMinor,
    double percentile,
    Map<Metric, Peers> peers) {

  public DiagnosisInputs {
    EnumMap<Metric, Peers> copy = new EnumMap<>(Metric.class);
    copy.putAll(peers);
    peers = Collections.unmodifiableMap(copy);
  }

  /** Without what fewer partners have than are compared; empty if the cohort is that small. */
  public Optional<DiagnosisInputs> amongMany() {
    if (members < DiagnosisPolicy.SMALLEST_COHORT) {
      return Optional.empty();
    }
    Map<Metric, Peers> many = new EnumMap<>(Metric.class);
    many.putAll(peers);
    many.values().removeIf(each -> each.members() < DiagnosisPolicy.SMALLEST_COHORT);
    return Optional.of(
        new DiagnosisInputs(at, partner, cohort, members, medianMinor, percentile, many));
  }

  /**
   * How the members do in one metric; all but the count signed so that more is better.
   *
   * @param members how many have the metric
   * @param spread comparable to a standard deviation, see {@link RobustStatistics#spread}
   * @param correlation of rank in the metric with rank in sales, −1 to 1
   * @param percentile share of those members that the partner does better than, ties by half
   */
  public record Peers(
      int members, double median, double spread, double correlation, double percentile) {}
}
