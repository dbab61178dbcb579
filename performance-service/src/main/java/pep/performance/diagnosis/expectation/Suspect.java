package pep.performance.diagnosis.expectation;

import pep.performance.diagnosis.member.Metric;

/**
 * A metric that may tell why a partner sells less.
 *
 * @param prior probability, before its sales are looked at, that it does
 * @param effect by how much it then lowers the logarithm of sales
 * @param variance of that effect
 */
public record Suspect(Metric metric, double prior, double effect, double variance) {

  private static final double LEAST = 1e-4;
  private static final double MOST = 0.97;

  public static Suspect of(
      Metric metric, double weight, double relevance, double effect, double variance) {
    return new Suspect(metric, Math.clamp(weight * relevance, LEAST, MOST), effect, variance);
  }

  public double logOdds() {
    return Math.log(prior / (1 - prior));
  }
}
