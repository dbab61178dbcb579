package pep.performance.diagnosis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pep.performance.diagnosis.member.Cause;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.Metric;
import pep.performance.diagnosis.member.PastYear;
import pep.performance.diagnosis.statistics.Robust;

/**
 * The peer: the rule that diagnoses were made by before. A partner below the median of its
 * country's sales is behind, and a metric tells why where its rank goes with that of sales, by how
 * far the partner lies below the metric's median.
 */
final class RankRule {

  private final double[] revenues;
  private final double median;
  private final double[][] values;
  private final double[] correlations;

  RankRule(List<Member> members) {
    revenues = members.stream().mapToDouble(each -> each.sales().sum(0, PastYear.MONTHS)).toArray();
    median = Robust.median(revenues);
    values = new double[Metric.values().length][];
    correlations = new double[values.length];
    double[] ranks = ranks(revenues);
    for (Metric metric : Metric.values()) {
      int k = metric.ordinal();
      values[k] = members.stream().mapToDouble(each -> value(metric, each)).toArray();
      correlations[k] = correlation(ranks(values[k]), ranks);
    }
  }

  boolean isLow(Member member) {
    return member.sales().sum(0, PastYear.MONTHS) < median;
  }

  /** The strongest first. */
  List<Cause> causes(Member member) {
    Map<Cause, Double> weights = new EnumMap<>(Cause.class);
    for (Metric metric : Metric.values()) {
      int k = metric.ordinal();
      double spread = Robust.spread(values[k]);
      double shortfall =
          spread == 0 ? 0 : (Robust.median(values[k]) - value(metric, member)) / spread;
      if (shortfall >= 0.6745 && correlations[k] >= 1.96 / Math.sqrt(revenues.length - 1.0)) {
        weights.merge(metric.cause(), Math.min(shortfall, 3) / 3 * correlations[k], Math::max);
      }
    }
    return weights.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<Cause, Double> each) -> -each.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double value(Metric metric, Member member) {
    return metric.even(member.metrics().getOrDefault(metric, 0.0));
  }

  private static double[] ranks(double[] values) {
    double[] rising = values.clone();
    Arrays.sort(rising);
    return Arrays.stream(values)
        .map(value -> Math.abs(Arrays.binarySearch(rising, value)))
        .toArray();
  }

  private static double correlation(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElse(0);
    double meanB = Arrays.stream(b).average().orElse(0);
    double together = 0;
    double ofA = 0;
    double ofB = 0;
    for (int i = 0; i < a.length; i++) {
      together += (a[i] - meanA) * (b[i] - meanB);
      ofA += (a[i] - meanA) * (a[i] - meanA);
      ofB += (b[i] - meanB) * (b[i] - meanB);
    }
    return ofA == 0 || ofB == 0 ? 0 : together / Math.sqrt(ofA * ofB);
  }
}
