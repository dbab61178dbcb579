package pep.performance.diagnosis.statistics;

import java.util.Arrays;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Ridge regression by iteratively reweighted least squares: Huber's weights first, then Tukey's
 * bisquare, so that partners that something holds back do not bend what is expected of the others
 * (Holland and Welsch, Robust Regression Using Iteratively Reweighted Least-Squares, 1977).
 *
 * @param coefficients by column
 * @param residuals y less what is expected, by row
 * @param scale robust standard deviation of the residuals, degrees of freedom considered
 * @param covariance of the coefficients
 * @param freedom degrees of freedom that the coefficients take
 */
public record RobustRegression(
    double[] coefficients,
    double[] residuals,
    double scale,
    RealMatrix covariance,
    double freedom) {

  private static final double HUBER = 1.345;
  private static final double BISQUARE = 4.685;
  private static final int HUBER_ROUNDS = 5;
  private static final double LEAST_WEIGHT = 1e-6;

  /**
   * Fits.
   *
   * @param precisions of the coefficients' priors, whose means are 0
   * @param smallestScale below which the residuals' spread is not taken
   * @param rounds of reweighting
   */
  public static RobustRegression fit(
      SparseRows x, double[] precisions, double[] y, double smallestScale, int rounds) {
    double[] weights = new double[y.length];
    Arrays.fill(weights, 1);
    RealMatrix prior = MatrixUtils.createRealDiagonalMatrix(precisions);
    double scale = Math.max(smallestScale, Robust.spread(y));
    RobustRegression fit = null;
    for (int round = 0; round < rounds; round++) {
      fit = solve(x, prior, y, weights, scale, smallestScale);
      scale = fit.scale();
      for (int i = 0; i < y.length; i++) {
        double off = Math.abs(fit.residuals()[i]) / scale;
        weights[i] = round < HUBER_ROUNDS ? Math.min(1, HUBER / off) : bisquare(off);
      }
    }
    return fit == null ? solve(x, prior, y, weights, scale, smallestScale) : fit;
  }

  private static RobustRegression solve(
      SparseRows x,
      RealMatrix prior,
      double[] y,
      double[] weights,
      double scale,
      double smallestScale) {
    RealMatrix data = x.gram(weights).scalarMultiply(1 / (scale * scale));
    RealMatrix covariance = new CholeskyDecomposition(data.add(prior)).getSolver().getInverse();
    RealVector moment =
        MatrixUtils.createRealVector(x.moment(weights, y)).mapMultiply(1 / (scale * scale));
    double[] coefficients = covariance.operate(moment).toArray();
    double[] residuals = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      residuals[i] = y[i] - x.times(i, coefficients);
    }
    double freedom = covariance.multiply(data).getTrace();
    double spread = Robust.spread(residuals) * inflation(y.length, freedom);
    return new RobustRegression(
        coefficients, residuals, Math.max(smallestScale, spread), covariance, freedom);
  }

  /** What residuals are too small by where a fit has taken so many degrees of freedom of n. */
  public static double inflation(int n, double freedom) {
    return Math.sqrt(n / Math.max(0.4 * n, n - freedom));
  }

  private static double bisquare(double off) {
    double rest = off / BISQUARE;
    return off < BISQUARE ? (1 - rest * rest) * (1 - rest * rest) : LEAST_WEIGHT;
  }
}
