package pep.performance.diagnosis.expectation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pep.performance.diagnosis.member.Metric;
import pep.performance.diagnosis.statistics.Robust;
import pep.performance.diagnosis.statistics.RobustRegression;
import pep.performance.diagnosis.statistics.SparseRows;

/**
 * What is expected of each partner that nothing holds back, and what holding back costs: found in
 * turn, each given the other, by expectation and maximisation (Dempster, Laird and Rubin, Maximum
 * Likelihood from Incomplete Data via the EM Algorithm, 1977).
 *
 * @param expected ln of sales in a month of the mean, by member
 * @param variances of a member's gap to that, where nothing holds it back
 */
record Expectations(double[] expected, double[] variances, Effects effects) {

  private static final int TURNS = 12;
  private static final int ROUNDS = 6;
  private static final int FIRST_ROUNDS = 25;
  private static final double SMALLEST_SPREAD = 0.1;
  private static final double FIRST_SLOPE = 0.5;
  private static final double SLOPE_PRECISION = 1 / (0.6 * 0.6);

  /** Of whom it is less likely than this that something holds it back tells what chance does. */
  private static final double UNAFFECTED = 0.3;

  private static final int FEWEST_UNAFFECTED = 8;

  /**
   * Finds.
   *
   * @param logs of sales in a month of the mean
   * @param extra variances of those at work for less than a year
   */
  static Expectations of(LikePartners like, double[] logs, double[] extra, Shortfalls shortfalls) {
    SparseRows rows = like.matrix();
    RobustRegression joint = joint(like, logs, shortfalls);
    int columns = rows.columns();
    double[] slopes = new double[Metric.values().length];
    for (int k = 0; k < slopes.length; k++) {
      slopes[k] = FIRST_SLOPE + joint.coefficients()[columns + k];
    }
    double[] first = Arrays.copyOf(joint.coefficients(), columns);
    double[] expected = new double[logs.length];
    Arrays.setAll(expected, i -> rows.times(i, first));
    double[] variances = new double[logs.length];
    Arrays.setAll(variances, i -> joint.scale() * joint.scale() + extra[i]);
    Expectations found = new Expectations(expected, variances, Effects.start(slopes));
    for (int turn = 0; turn < TURNS; turn++) {
      found = found.next(rows, like.precisions(), logs, extra, shortfalls);
    }
    return found;
  }

  private Expectations next(
      SparseRows rows, double[] precisions, double[] logs, double[] extra, Shortfalls shortfalls) {
    Effects.Told told = new Effects.Told();
    double[] unhindered = logs.clone();
    boolean[] unaffected = new boolean[logs.length];
    for (int i = 0; i < logs.length; i++) {
      List<Suspect> suspects = suspects(effects, shortfalls, i);
      Hypotheses found = Hypotheses.weigh(logs[i] - expected[i], variances[i], suspects);
      double probability = 0;
      for (int k = 0; k < suspects.size(); k++) {
        Metric metric = suspects.get(k).metric();
        Hypotheses.Finding finding = found.findings().get(k);
        told.add(metric, shortfalls.weight(metric, i), finding);
        unhindered[i] += finding.probability() * finding.loss();
        probability += finding.probability();
      }
      unaffected[i] = probability < UNAFFECTED;
    }
    RobustRegression fit =
        RobustRegression.fit(rows, precisions, unhindered, SMALLEST_SPREAD, ROUNDS);
    double[] fitted = new double[logs.length];
    Arrays.setAll(fitted, i -> rows.times(i, fit.coefficients()));
    double spread = spread(logs, fitted, unaffected, fit);
    double[] next = new double[logs.length];
    Arrays.setAll(next, i -> spread * spread + rows.quadratic(i, fit.covariance()) + extra[i]);
    return new Expectations(fitted, next, told.effects());
  }

  private static double spread(
      double[] logs, double[] fitted, boolean[] unaffected, RobustRegression fit) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 0; i < logs.length; i++) {
      if (unaffected[i]) {
        gaps.add(logs[i] - fitted[i]);
      }
    }
    if (gaps.size() < FEWEST_UNAFFECTED) {
      return fit.scale();
    }
    double spread = Robust.spread(gaps.stream().mapToDouble(each -> each).toArray());
    return Math.max(
        SMALLEST_SPREAD, spread * RobustRegression.inflation(logs.length, fit.freedom()));
  }

  /** Those that a member falls short in, by what each costs. */
  static List<Suspect> suspects(Effects effects, Shortfalls shortfalls, int member) {
    List<Suspect> suspects = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      double weight = shortfalls.weight(metric, member);
      if (weight > 0) {
        suspects.add(effects.suspect(metric, weight));
      }
    }
    return suspects;
  }

  /** The slopes on all shortfalls at once, less the first guess of them, which is their prior. */
  private static RobustRegression joint(LikePartners like, double[] logs, Shortfalls shortfalls) {
    double[] shifted = logs.clone();
    double[][] weights = new double[logs.length][Metric.values().length];
    for (int i = 0; i < logs.length; i++) {
      for (Metric metric : Metric.values()) {
        double weight = shortfalls.weight(metric, i);
        weights[i][metric.ordinal()] = -weight;
        shifted[i] += FIRST_SLOPE * weight;
      }
    }
    double[] own = like.precisions();
    double[] precisions = Arrays.copyOf(own, own.length + Metric.values().length);
    Arrays.fill(precisions, own.length, precisions.length, SLOPE_PRECISION);
    return RobustRegression.fit(
        like.matrix(weights), precisions, shifted, SMALLEST_SPREAD, FIRST_ROUNDS);
  }
}
