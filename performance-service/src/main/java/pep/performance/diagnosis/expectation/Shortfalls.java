package pep.performance.diagnosis.expectation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.Metric;
import pep.performance.diagnosis.statistics.RobustRegression;

/** By how much each partner does worse than partners like it, in each metric. */
final class Shortfalls {

  private static final int ROUNDS = 10;

  private final double[][] deviations;
  private final double[][] expected;
  private final Map<Metric, Integer> having = new EnumMap<>(Metric.class);

  private Shortfalls(int members) {
    this.deviations = new double[Metric.values().length][members];
    this.expected = new double[Metric.values().length][members];
  }

  static Shortfalls of(List<Member> members) {
    Shortfalls shortfalls = new Shortfalls(members.size());
    for (Metric metric : Metric.values()) {
      shortfalls.compare(metric, members);
    }
    return shortfalls;
  }

  /** Whether enough partners have a metric to be compared by it. */
  boolean compares(Metric metric) {
    return having.getOrDefault(metric, 0) >= ChannelModel.SMALLEST_COHORT;
  }

  /** In robust standard deviations; 0 of a partner that does not have the metric. */
  double deviations(Metric metric, int member) {
    return deviations[metric.ordinal()][member];
  }

  /** What partners like it have. */
  double expected(Metric metric, int member) {
    return metric.uneven(expected[metric.ordinal()][member]);
  }

  /** 0 to 1. */
  double weight(Metric metric, int member) {
    return Comparison.weight(deviations(metric, member));
  }

  private void compare(Metric metric, List<Member> members) {
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).metrics().containsKey(metric)) {
        at.add(i);
      }
    }
    having.put(metric, at.size());
    if (compares(metric)) {
      LikePartners like = LikePartners.of(at.stream().map(members::get).toList());
      double[] values = at.stream().mapToDouble(i -> value(metric, members.get(i))).toArray();
      // Metrics differ less by what a partner is than sales do.
      double[] precisions = Arrays.stream(like.precisions()).map(each -> 4 * each).toArray();
      RobustRegression fit =
          RobustRegression.fit(like.matrix(), precisions, values, metric.smallestSpread(), ROUNDS);
      for (int i = 0; i < values.length; i++) {
        double residual = fit.residuals()[i];
        deviations[metric.ordinal()][at.get(i)] = -residual / fit.scale();
        expected[metric.ordinal()][at.get(i)] = values[i] - residual;
      }
    }
  }

  private static double value(Metric metric, Member member) {
    return metric.even(member.metrics().getOrDefault(metric, 0.0));
  }
}
