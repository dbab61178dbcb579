package pep.performance.diagnosis.expectation;

/**
 * How a partner compares in one metric with partners like it, and what that is worth.
 *
 * @param expected value of partners like it
 * @param shortfall by how many robust standard deviations it does worse than they, on the metric's
 *     even scale; negative where it does better
 * @param weight 0 where the shortfall is as chance gives it, 1 where it is extreme
 * @param relevance the share of extreme shortfalls in this metric that cost sales, 0 to 1
 * @param effect by how much one lowers the logarithm of sales
 * @param variance of that effect, from partner to partner and for how little is known of it
 * @param falseDiscovery the share of false ones among the channel's metrics that speak as clearly
 *     (Benjamini and Hochberg, Controlling the False Discovery Rate, 1995)
 */
public record Comparison(
    double expected,
    double shortfall,
    double weight,
    double relevance,
    double effect,
    double variance,
    double falseDiscovery) {

  /** Within so much chance spreads those of whom nothing is wrong. */
  private static final double NOTHING = 0.8;

  private static final double EXTREME = 2.5;

  static double weight(double shortfall) {
    return Math.clamp((shortfall - NOTHING) / (EXTREME - NOTHING), 0.0, 1.0);
  }
}
