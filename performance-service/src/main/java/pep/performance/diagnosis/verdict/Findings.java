package pep.performance.diagnosis.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.expectation.Comparison;
import pep.performance.diagnosis.expectation.DiagnosisInputs;
import pep.performance.diagnosis.expectation.Expectation;
import pep.performance.diagnosis.expectation.Hypotheses;
import pep.performance.diagnosis.expectation.Suspect;
import pep.performance.diagnosis.member.Cause;
import pep.performance.diagnosis.member.Metric;
import pep.performance.diagnosis.member.PastYear;

/**
 * What a partner's shortfalls tell of its gap.
 *
 * @param nothing probability that none of them holds it back
 * @param examined the likeliest first
 * @param causes the likeliest to cost most first
 */
record Findings(double nothing, List<Evidence> examined, List<RankedCause> causes) {

  /**
   * Standard deviations to either side; chosen so that simulated losses lie within 9 in 10 times.
   */
  private static final double WIDE = 2.2;

  private static final double LEAST = 0.05;
  private static final int PLACES = 4;

  static Findings of(DiagnosisInputs on, Expectation expectation) {
    List<Metric> metrics = new ArrayList<>();
    List<Suspect> suspects = new ArrayList<>();
    on.comparisons()
        .forEach(
            (metric, said) -> {
              if (said.weight() > 0) {
                metrics.add(metric);
                suspects.add(
                    Suspect.of(
                        metric, said.weight(), said.relevance(), said.effect(), said.variance()));
              }
            });
    double variance = expectation.spread() * expectation.spread();
    Hypotheses found = Hypotheses.weigh(expectation.gap(), variance, suspects);
    Map<Metric, Hypotheses.Finding> byMetric = new EnumMap<>(Metric.class);
    for (int k = 0; k < metrics.size(); k++) {
      byMetric.put(metrics.get(k), found.findings().get(k));
    }
    List<Evidence> examined = new ArrayList<>();
    on.comparisons()
        .forEach((metric, said) -> examined.add(evidence(on, metric, said, byMetric.get(metric))));
    examined.sort(
        Comparator.comparing(Evidence::probability).reversed().thenComparing(Evidence::metric));
    return new Findings(found.nothing(), examined, causes(on, expectation, byMetric, examined));
  }

  private static Evidence evidence(
      DiagnosisInputs on, Metric metric, Comparison said, Hypotheses.@Nullable Finding finding) {
    return new Evidence(
        metric,
        places(on.partner().metrics().getOrDefault(metric, 0.0)),
        places(said.expected()),
        places(said.shortfall()),
        places(finding == null ? 0 : finding.probability()),
        places(said.falseDiscovery()));
  }

  private static List<RankedCause> causes(
      DiagnosisInputs on,
      Expectation expectation,
      Map<Metric, Hypotheses.Finding> found,
      List<Evidence> examined) {
    List<RankedCause> causes = new ArrayList<>();
    for (Cause cause : Cause.values()) {
      List<Evidence> own =
          examined.stream()
              .filter(each -> each.metric().cause() == cause && found.containsKey(each.metric()))
              .toList();
      double probability = 0;
      double loss = 0;
      double variance = 0;
      for (Evidence each : own) {
        Hypotheses.Finding finding = found.get(each.metric());
        if (finding != null) {
          probability += finding.probability();
          loss += finding.probability() * finding.loss();
          variance += finding.probability() * finding.variance();
        }
      }
      if (probability >= LEAST) {
        double mean = loss / probability;
        double wide = WIDE * Math.sqrt(variance / probability);
        causes.add(
            new RankedCause(
                cause,
                places(Math.min(1, probability)),
                lost(on, expectation, mean),
                lost(on, expectation, Math.max(0, mean - wide)),
                lost(on, expectation, mean + wide),
                own));
      }
    }
    causes.sort(
        Comparator.comparing(
                (RankedCause each) -> each.weight().multiply(each.lossPerYear().getAmount()))
            .reversed());
    return causes;
  }

  /** What it would have sold more in a year, had its sales not been lowered so. */
  private static Money lost(DiagnosisInputs on, Expectation expectation, double loss) {
    double sold = Math.exp(expectation.gap()) * expectation.monthlyMinor();
    return money(on, PastYear.MONTHS * sold * Math.expm1(loss));
  }

  static Money money(DiagnosisInputs on, double minor) {
    return Money.ofMinor(CurrencyUnit.of(on.currency()), Math.round(minor));
  }

  static BigDecimal places(double value) {
    return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
  }
}
