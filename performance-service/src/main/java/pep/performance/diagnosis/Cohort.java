package pep.performance.diagnosis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Partners that are compared with each other, and what is the same for each comparison: worked out
 * once, so that diagnosing all members costs little more than diagnosing one.
 */
public final class Cohort {

  private final String name;
  private final int size;
  private final double[] revenues;
  private final Map<Metric, Spread> spreads;

  private Cohort(String name, int size, double[] revenues, Map<Metric, Spread> spreads) {
    this.name = name;
    this.size = size;
    this.revenues = revenues;
    this.spreads = spreads;
  }

  /**
   * A cohort.
   *
   * @param name what the members have in common, in words
   * @param members in any order
   */
  public static Cohort of(String name, List<CohortMember> members) {
    double[] revenues =
        members.stream().mapToDouble(each -> (double) each.revenueMinor()).sorted().toArray();
    Map<Metric, Spread> spreads = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      List<CohortMember> having =
          members.stream().filter(member -> member.metrics().containsKey(metric)).toList();
      if (!having.isEmpty()) {
        spreads.put(metric, Spread.of(metric, having));
      }
    }
    return new Cohort(name, members.size(), revenues, Collections.unmodifiableMap(spreads));
  }

  public String name() {
    return name;
  }

  /** How many members there are, whoever is compared counted. */
  public int size() {
    return size;
  }

  /** What a partner's diagnosis is made on; the partner may be a member itself. */
  public DiagnosisInputs inputs(Instant at, CohortMember partner) {
    Map<Metric, DiagnosisInputs.Peers> peers = new EnumMap<>(Metric.class);
    partner
        .metrics()
        .forEach(
            (metric, value) -> {
              Spread spread = spreads.get(metric);
              if (spread != null) {
                peers.put(metric, spread.around(metric.sign() * value));
              }
            });
    return new DiagnosisInputs(
        at,
        partner,
        name,
        size,
        BigDecimal.valueOf(RobustStatistics.medianOfSorted(revenues)),
        RobustStatistics.percentileOfSorted(revenues, (double) partner.revenueMinor()),
        peers);
  }

  /** How a metric is spread over the members that have it; signed so that more is better. */
  private static final class Spread {

    private final double[] rising;
    private final double median;
    private final double spread;
    private final double correlation;

    private Spread(double[] rising, double correlation) {
      this.rising = rising;
      this.median = RobustStatistics.medianOfSorted(rising);
      this.spread = RobustStatistics.spread(rising);
      this.correlation = correlation;
    }

    static Spread of(Metric metric, List<CohortMember> having) {
      double[] values = new double[having.size()];
      double[] revenues = new double[having.size()];
      for (int i = 0; i < values.length; i++) {
        Double value = having.get(i).metrics().get(metric);
        values[i] = metric.sign() * (value == null ? 0 : value);
        revenues[i] = (double) having.get(i).revenueMinor();
      }
      double correlation = RobustStatistics.rankCorrelation(values, revenues);
      double[] rising = values.clone();
      Arrays.sort(rising);
      return new Spread(rising, correlation);
    }

    DiagnosisInputs.Peers around(double signed) {
      return new DiagnosisInputs.Peers(
          rising.length,
          median,
          spread,
          correlation,
          RobustStatistics.percentileOfSorted(rising, signed));
    }
  }
}
