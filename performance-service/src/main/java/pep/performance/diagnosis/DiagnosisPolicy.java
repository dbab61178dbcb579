package pep.performance.diagnosis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why a partner falls behind its peers. A metric speaks for its cause where the partner
 * does clearly worse in it than the cohort, and where those who do better in it sell more: neither
 * alone explains anything. It shows what goes together, not what brings about what.
 */
public final class DiagnosisPolicy {

  /** Raised whenever the method changes, so that a stored diagnosis tells what it was made by. */
  public static final int VERSION = 1;

  /** Fewer peers than this tell nothing. */
  static final int SMALLEST_COHORT = 8;

  /** A partner that is this new has not had the time to succeed. */
  static final int SHORTEST_HISTORY = 3;

  /** About the worst quarter of normal data. */
  private static final double CLEARLY_WORSE = 0.6745;

  private static final double WORST = 3;
  private static final int PLACES = 4;

  private static final Comparator<Evidence> STRONGEST =
      Comparator.comparing(Evidence::weight).reversed().thenComparing(Evidence::metric);

  private DiagnosisPolicy() {}

  /**
   * The diagnosis of a partner; the same partner and peers give the same, in whatever order.
   *
   * @param cohort what the peers have in common, in words
   * @param peers the partners to compare with; the partner itself is left out if it is among them
   */
  public static Diagnosis diagnose(CohortMember partner, String cohort, List<CohortMember> peers) {
    List<CohortMember> others =
        peers.stream().filter(peer -> !peer.partnerId().equals(partner.partnerId())).toList();
    if (others.size() < SMALLEST_COHORT) {
      String why =
          "The sample is too small: %d peers, and it takes %d."
              .formatted(others.size(), SMALLEST_COHORT);
      return inconclusive(cohort, others.size(), null, List.of(), why);
    }
    double[] revenues = others.stream().mapToDouble(CohortMember::revenueMinor).toArray();
    BigDecimal standing = places(RobustStatistics.percentile(revenues, partner.revenueMinor()));
    List<Evidence> examined = examine(partner, others);
    if (partner.revenueMinor() >= RobustStatistics.median(revenues)) {
      return new Diagnosis(
          VERSION, Verdict.SUCCEEDING, confidence(others.size(), 1), cohort, others.size(),
          standing, List.of(), examined, "It sells at least what half of its peers sell.", null);
    }
    if (partner.monthsActive() < SHORTEST_HISTORY) {
      String why =
          "Its first sale is %d months ago, and it takes %d."
              .formatted(partner.monthsActive(), SHORTEST_HISTORY);
      return inconclusive(cohort, others.size(), standing, examined, why);
    }
    List<RankedCause> causes = rank(examined);
    if (causes.isEmpty()) {
      String why = "It sells less than its peers, and nothing that is known of it tells why.";
      return inconclusive(cohort, others.size(), standing, examined, why);
    }
    RankedCause first = causes.getFirst();
    return new Diagnosis(
        VERSION,
        Verdict.BEHIND,
        confidence(others.size(), first.weight().doubleValue()),
        cohort,
        others.size(),
        standing,
        causes,
        examined,
        "It sells less than its peers, and " + first.cause().wireName() + " goes with that.",
        first.cause().action());
  }

  private static List<Evidence> examine(CohortMember partner, List<CohortMember> others) {
    List<Evidence> examined = new ArrayList<>();
    partner.metrics().forEach((metric, value) -> {
      List<CohortMember> having =
          others.stream().filter(peer -> peer.metrics().containsKey(metric)).toList();
      if (having.size() >= SMALLEST_COHORT) {
        examined.add(evidence(metric, value, having));
      }
    });
    examined.sort(STRONGEST);
    return examined;
  }

  private static Evidence evidence(Metric metric, double value, List<CohortMember> having) {
    int sign = metric.sign();
    double[] values = having.stream().mapToDouble(peer -> sign * known(peer, metric)).toArray();
    double[] revenues = having.stream().mapToDouble(CohortMember::revenueMinor).toArray();
    double median = RobustStatistics.median(values);
    double spread = RobustStatistics.spread(values);
    double shortfall = spread == 0 ? 0 : (median - sign * value) / spread;
    double correlation = RobustStatistics.rankCorrelation(values, revenues);
    boolean counts = shortfall >= CLEARLY_WORSE && correlation >= leastCorrelation(having.size());
    double weight = counts ? Math.min(shortfall, WORST) / WORST * correlation : 0;
    return new Evidence(
        metric,
        places(value),
        places(sign * median),
        places(RobustStatistics.percentile(values, sign * value)),
        places(shortfall),
        places(correlation),
        having.size(),
        places(weight));
  }

  /** What chance alone would seldom reach: one in forty, for Spearman's ρ by 1.96 ÷ √(n − 1). */
  private static double leastCorrelation(int members) {
    return 1.96 / Math.sqrt(members - 1.0);
  }

  private static List<RankedCause> rank(List<Evidence> strongestFirst) {
    Map<Cause, List<Evidence>> byCause = new EnumMap<>(Cause.class);
    for (Evidence evidence : strongestFirst) {
      if (evidence.weight().signum() > 0) {
        byCause.computeIfAbsent(evidence.metric().cause(), c -> new ArrayList<>()).add(evidence);
      }
    }
    List<RankedCause> ranked = new ArrayList<>();
    byCause.forEach(
        (cause, evidence) ->
            ranked.add(new RankedCause(cause, evidence.getFirst().weight(), evidence)));
    ranked.sort(Comparator.comparing(RankedCause::weight).reversed());
    return ranked;
  }

  private static Confidence confidence(int members, double weight) {
    if (members >= 30 && weight >= 0.4) {
      return Confidence.HIGH;
    }
    return members >= 15 && weight >= 0.2 ? Confidence.MEDIUM : Confidence.LOW;
  }

  private static Diagnosis inconclusive(
      String cohort,
      int members,
      @Nullable BigDecimal standing,
      List<Evidence> examined,
      String reason) {
    return new Diagnosis(
        VERSION, Verdict.INCONCLUSIVE, Confidence.NONE, cohort, members, standing, List.of(),
        examined, reason, null);
  }

  private static double known(CohortMember peer, Metric metric) {
    Double value = peer.metrics().get(metric);
    if (value == null) {
      throw new IllegalStateException("chosen for having " + metric);
    }
    return value;
  }

  private static BigDecimal places(double value) {
    return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
  }
}
