package pep.performance.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The weights of causes, worked out straight from their wording: each pair of partners compared.
 */
final class SlowDiagnosis {

  private SlowDiagnosis() {}

  /** The causes that the evidence speaks for, each with the weight of its strongest metric. */
  static Map<Cause, Double> weights(CohortMember partner, List<CohortMember> members) {
    Map<Cause, Double> weights = new TreeMap<>();
    for (Metric metric : Metric.values()) {
      List<CohortMember> having =
          members.stream().filter(each -> each.metrics().containsKey(metric)).toList();
      if (having.size() >= 8 && partner.metrics().containsKey(metric)) {
        double weight = weight(partner, having, each -> value(each, metric));
        if (weight >= 0.00005) {
          weights.merge(metric.cause(), weight, Math::max);
        }
      }
    }
    return weights;
  }

  private static double weight(
      CohortMember partner, List<CohortMember> having, ToDoubleFunction<CohortMember> value) {
    double[] values = having.stream().mapToDouble(value).toArray();
    double median = middle(values);
    double[] distances = Arrays.stream(values).map(v -> Math.abs(v - median)).toArray();
    double spread =
        middle(distances) > 0
            ? 1.4826 * middle(distances)
            : 1.2533 * Arrays.stream(distances).sum() / distances.length;
    double shortfall = spread == 0 ? 0 : (median - value.applyAsDouble(partner)) / spread;
    double correlation = correlation(having, value);
    boolean counts = shortfall >= 0.6745 && correlation >= 1.96 / Math.sqrt(having.size() - 1.0);
    return counts ? Math.min(shortfall, 3) / 3 * correlation : 0;
  }

  private static double value(CohortMember member, Metric metric) {
    return metric.sign() * member.metrics().getOrDefault(metric, 0.0);
  }

  /** The value that as many are above as below. */
  private static double middle(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private static double correlation(
      List<CohortMember> having, ToDoubleFunction<CohortMember> value) {
    double together = 0;
    double ofValues = 0;
    double ofRevenues = 0;
    for (CohortMember a : having) {
      double valueRank = 0;
      double revenueRank = 0;
      for (CohortMember b : having) {
        valueRank += Math.signum(value.applyAsDouble(a) - value.applyAsDouble(b));
        revenueRank += Math.signum((double) (a.revenueMinor() - b.revenueMinor()));
      }
      together += valueRank * revenueRank;
      ofValues += valueRank * valueRank;
      ofRevenues += revenueRank * revenueRank;
    }
    return ofValues == 0 || ofRevenues == 0 ? 0 : together / Math.sqrt(ofValues * ofRevenues);
  }
}
