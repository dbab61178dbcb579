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
 * Finds out why a partner falls behind its cohort. A metric speaks for its cause where the partner
 * does clearly worse in it than the cohort, and where those who do better in it sell more: neither
 * alone explains anything. It shows what goes together, not what brings about what.
 */
public final class DiagnosisPolicy {

  /** Raised whenever the method changes, so that a stored diagnosis tells what it was made by. */
  public static final int VERSION = 1;

  /** Fewer partners than this tell nothing. */
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

  /** The diagnosis of a partner; the same inputs give the same. */
  public static Diagnosis diagnose(DiagnosisInputs on) {
    if (on.members() < SMALLEST_COHORT) {
      String why =
          "The sample is too small: %d partners, and it takes %d."
              .formatted(on.members(), SMALLEST_COHORT);
      return inconclusive(on, null, List.of(), why);
    }
    CohortMember partner = on.partner();
    BigDecimal standing = places(on.percentile());
    List<Evidence> examined = examine(on);
    if (BigDecimal.valueOf(partner.revenueMinor()).compareTo(on.medianMinor()) >= 0) {
      return new Diagnosis(
          VERSION,
          Verdict.SUCCEEDING,
          confidence(on.members(), 1),
          on.cohort(),
          on.members(),
          standing,
          List.of(),
          examined,
          "It sells at least what half of its cohort sell.",
          null);
    }
    if (partner.monthsActive() < SHORTEST_HISTORY) {
      String why =
          "Its first sale is %d months ago, and it takes %d."
              .formatted(partner.monthsActive(), SHORTEST_HISTORY);
      return inconclusive(on, standing, examined, why);
    }
    List<RankedCause> causes = rank(examined);
    if (causes.isEmpty()) {
      String why = "It sells less than its cohort, and nothing that is known of it tells why.";
      return inconclusive(on, standing, examined, why);
    }
    Cause first = causes.getFirst().cause();
    return new Diagnosis(
        VERSION,
        Verdict.BEHIND,
        confidence(on.members(), causes.getFirst().weight().doubleValue()),
        on.cohort(),
        on.members(),
        standing,
        causes,
        examined,
        "It sells less than its cohort, and " + first.words() + " goes with that.",
        first.action());
  }

  private static List<Evidence> examine(DiagnosisInputs on) {
    List<Evidence> examined = new ArrayList<>();
    on.partner()
        .metrics()
        .forEach(
            (metric, value) -> {
              DiagnosisInputs.Peers peers = on.peers().get(metric);
              if (peers != null && peers.members() >= SMALLEST_COHORT) {
                examined.add(evidence(metric, value, peers));
              }
            });
    examined.sort(STRONGEST);
    return examined;
  }

  private static Evidence evidence(Metric metric, double value, DiagnosisInputs.Peers peers) {
    double signed = metric.sign() * value;
    double shortfall = peers.spread() == 0 ? 0 : (peers.median() - signed) / peers.spread();
    boolean counts =
        shortfall >= CLEARLY_WORSE && peers.correlation() >= leastCorrelation(peers.members());
    double weight = counts ? Math.min(shortfall, WORST) / WORST * peers.correlation() : 0;
    return new Evidence(
        metric,
        places(value),
        places(metric.sign() * peers.median()),
        places(peers.percentile()),
        places(shortfall),
        places(peers.correlation()),
        peers.members(),
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
      DiagnosisInputs on, @Nullable BigDecimal standing, List<Evidence> examined, String reason) {
    return new Diagnosis(
        VERSION,
        Verdict.INCONCLUSIVE,
        Confidence.NONE,
        on.cohort(),
        on.members(),
        standing,
        List.of(),
        examined,
        reason,
        null);
  }

  private static BigDecimal places(double value) {
    return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
  }
}
