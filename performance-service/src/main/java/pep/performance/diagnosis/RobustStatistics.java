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
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
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

  /** The share of values that are less than one, those equal counted by half. */
  static double percentile(double[] values, double of) {
    double below = 0;
    for (double value : values) {
      below += value < of ? 1 : value == of ? 0.5 : 0;
    }
    return values.length == 0 ? 0 : below / values.length;
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
