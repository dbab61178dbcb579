package pep.performance.diagnosis;

import java.util.Arrays;

/** Statistics that a few extreme partners cannot bend. */
final class RobustStatistics {

  /** Makes the median absolute deviation of normal data its standard deviation. */
  private static final double MEDIAN_DEVIATION = 1.4826;

  /** Makes the mean absolute deviation of normal data its standard deviation: √(π ÷ 2). */
  private static final double MEAN_DEVIATION = 1.2533;

  private RobustStatistics() {}

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return medianOfSorted(sorted);
  }

  /** The median of values in rising order; 0 of none. */
  static double medianOfSorted(double[] rising) {
    int middle = rising.length / 2;
    if (rising.length == 0) {
      return 0;
    }
    return rising.length % 2 == 1 ? rising[middle] : (rising[middle - 1] + rising[middle]) / 2;
  }

  /** The spread around the median, comparable to a standard deviation; 0 where all are equal. */
  static double spread(double[] values) {
    double median = median(values);
    double[] deviations = Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
    double middle = median(deviations);
    return middle > 0
        ? MEDIAN_DEVIATION * middle
        : MEAN_DEVIATION * Arrays.stream(deviations).average().orElse(0);
  }

  /** The share of values, in rising order, that are less than one, those equal by half. */
  static double percentileOfSorted(double[] rising, double of) {
    if (rising.length == 0) {
      return 0;
    }
    int below = firstNotBelow(rising, of);
    int above = firstNotBelow(rising, Math.nextUp(of));
    return (below + (above - below) / 2.0) / rising.length;
  }

  private static int firstNotBelow(double[] rising, double bound) {
    int from = 0;
    int to = rising.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (rising[middle] < bound) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Spearman's rank correlation, ties by their mean rank; 0 where either side is all equal. */
  static double rankCorrelation(double[] a, double[] b) {
    return correlation(ranks(a), ranks(b));
  }

  private static double[] ranks(double[] values) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (x, y) -> Double.compare(values[x], values[y]));
    double[] ranks = new double[values.length];
    int from = 0;
    while (from < order.length) {
      int to = from;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + to - 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  private static double correlation(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElse(0);
    double meanB = Arrays.stream(b).average().orElse(0);
    double together = 0;
    double spreadA = 0;
    double spreadB = 0;
    for (int i = 0; i < a.length; i++) {
      together += (a[i] - meanA) * (b[i] - meanB);
      spreadA += (a[i] - meanA) * (a[i] - meanA);
      spreadB += (b[i] - meanB) * (b[i] - meanB);
    }
    return spreadA == 0 || spreadB == 0 ? 0 : together / Math.sqrt(spreadA * spreadB);
  }
}
