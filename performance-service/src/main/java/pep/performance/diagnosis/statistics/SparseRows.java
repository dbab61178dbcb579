package pep.performance.diagnosis.statistics;

import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** A matrix of few entries a row, as profiles give. */
public final class SparseRows {

  private final int columns;
  private final int[][] at;
  private final double[][] values;

  /** A row's entries, by column. */
  public record Row(int[] at, double[] values) {}

  public SparseRows(int columns, List<Row> rows) {
    this.columns = columns;
    this.at = rows.stream().map(Row::at).toArray(int[][]::new);
    this.values = rows.stream().map(Row::values).toArray(double[][]::new);
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return at.length;
  }

  /** A row's product with a column vector. */
  public double times(int row, double[] vector) {
    double sum = 0;
    for (int i = 0; i < at[row].length; i++) {
      sum += values[row][i] * vector[at[row][i]];
    }
    return sum;
  }

  /** XᵀWX. */
  public RealMatrix gram(double[] weights) {
    double[][] sums = new double[columns][columns];
    for (int row = 0; row < at.length; row++) {
      for (int i = 0; i < at[row].length; i++) {
        for (int j = 0; j < at[row].length; j++) {
          // The entries' product first, so that rounding leaves the matrix symmetric.
          sums[at[row][i]][at[row][j]] += weights[row] * (values[row][i] * values[row][j]);
        }
      }
    }
    return MatrixUtils.createRealMatrix(sums);
  }

  /** XᵀWy. */
  public double[] moment(double[] weights, double[] y) {
    double[] sums = new double[columns];
    for (int row = 0; row < at.length; row++) {
      for (int i = 0; i < at[row].length; i++) {
        sums[at[row][i]] += weights[row] * y[row] * values[row][i];
      }
    }
    return sums;
  }

  /** xVxᵀ of a row. */
  public double quadratic(int row, RealMatrix v) {
    double sum = 0;
    for (int i = 0; i < at[row].length; i++) {
      for (int j = 0; j < at[row].length; j++) {
        sum += values[row][i] * values[row][j] * v.getEntry(at[row][i], at[row][j]);
      }
    }
    return sum;
  }
}
