package pep.performance.diagnosis.statistics;

import java.util.Arrays;

/** Statistics that a few extreme partners cannot bend. */
public final class Robust {

  /** Makes the median absolute deviation of normal data its standard deviation. */
  private static final double DEVIATION = 1.4826;

  private Robust() {}

  /** The median; 0 of none. */
  public static double median(double[] values) {
    double[] rising = values.clone();
    Arrays.sort(rising);
    int middle = rising.length / 2;
    if (rising.length == 0) {
      return 0;
    }
    return rising.length % 2 == 1 ? rising[middle] : (rising[middle - 1] + rising[middle]) / 2;
  }

  /** The spread around the median, comparable to a standard deviation. */
  public static double spread(double[] values) {
    double median = median(values);
    return DEVIATION
        * median(Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
  }
}
