package pep.performance.diagnosis.expectation;

import java.util.Arrays;
import pep.performance.diagnosis.member.Metric;

/**
 * What extreme shortfalls cost in a channel, by metric: empirical Bayes, so that a metric that few
 * partners fall short in leans on what is usual (Efron, Large-Scale Inference, 2010).
 *
 * @param effects by how much one lowers the logarithm of sales
 * @param variances of those, for how little is known
 * @param relevances the share of extreme shortfalls that cost sales, 0 to 1
 */
record Effects(double[] effects, double[] variances, double[] relevances) {

  /** Variance of an effect from partner to partner. */
  static final double DIFFERENCE = 0.45 * 0.45;

  /** What a shortfall costs that nothing is known of: 55 % of sales, 0.17 to 1.7 of their ln. */
  private static final double USUAL = 0.8;

  private static final double USUAL_VARIANCE = 0.5 * 0.5;

  /** How many extreme shortfalls the usual relevance counts for. */
  private static final double USUAL_COUNT = 5;

  private static final double USUAL_RELEVANCE = 0.4;
  private static final double SMALLEST = 0.05;

  /**
   * Before partners are looked at one by one.
   *
   * @param slopes of the logarithm of sales on the shortfalls' weights, by metric
   */
  static Effects start(double[] slopes) {
    double[] variances = new double[slopes.length];
    Arrays.fill(variances, USUAL_VARIANCE / 2);
    double[] relevances = new double[slopes.length];
    Arrays.fill(relevances, 0.5);
    return new Effects(
        Arrays.stream(slopes).map(slope -> (USUAL + Math.max(0.1, slope)) / 2).toArray(),
        variances,
        relevances);
  }

  Suspect suspect(Metric metric, double weight) {
    int k = metric.ordinal();
    return Suspect.of(metric, weight, relevances[k], effects[k], variances[k] + DIFFERENCE);
  }

  /** Sums up what the partners told. */
  static final class Told {
    private final double[] precisions = new double[Metric.values().length];
    private final double[] effects = new double[precisions.length];
    private final double[] found = new double[precisions.length];
    private final double[] weights = new double[precisions.length];

    void add(Metric metric, double weight, Hypotheses.Finding finding) {
      int k = metric.ordinal();
      precisions[k] += finding.precision();
      effects[k] += finding.told();
      found[k] += finding.probability();
      weights[k] += weight;
    }

    Effects effects() {
      double[] means = new double[precisions.length];
      double[] variances = new double[precisions.length];
      double[] relevances = new double[precisions.length];
      for (int k = 0; k < means.length; k++) {
        variances[k] = 1 / (1 / USUAL_VARIANCE + precisions[k]);
        means[k] = Math.max(SMALLEST, variances[k] * (USUAL / USUAL_VARIANCE + effects[k]));
        relevances[k] =
            Math.clamp(
                (USUAL_COUNT * USUAL_RELEVANCE + found[k]) / (USUAL_COUNT + weights[k]),
                0.02,
                0.95);
      }
      return new Effects(means, variances, relevances);
    }
  }
}
