package pep.performance.diagnosis.expectation;

import java.util.Arrays;
import java.util.List;
import pep.performance.diagnosis.member.PastYear;
import pep.performance.diagnosis.statistics.Robust;

/**
 * How a year is shaped: what each of its months sells beside a month of the mean.
 *
 * @param shape of the last twelve months, the last one first; their mean is 1
 * @param monthVariance of a partner's single month around that shape, relative to its own mean
 */
record Season(double[] shape, double monthVariance) {

  /** Fewer partners with a whole year tell nothing of its shape. */
  private static final int FEWEST = 8;

  private static final double LEAST = 0.05;

  /** The shape that half of these lie above, month by month; each was at work all year. */
  static Season of(List<PastYear> whole) {
    double[] shape = new double[PastYear.MONTHS];
    Arrays.setAll(shape, month -> whole.size() < FEWEST ? 1 : middle(whole, month));
    return shaped(shape, whole);
  }

  /** The same, of which only a share counts, and for the rest another shape. */
  static Season of(List<PastYear> whole, Season otherwise, double share) {
    double[] shape = of(whole).shape.clone();
    Arrays.setAll(shape, month -> share * shape[month] + (1 - share) * otherwise.shape[month]);
    return shaped(shape, whole);
  }

  private static Season shaped(double[] shape, List<PastYear> whole) {
    double sum = Arrays.stream(shape).sum();
    double[] even = Arrays.stream(shape).map(each -> each * PastYear.MONTHS / sum).toArray();
    double variance =
        Robust.median(whole.stream().mapToDouble(sales -> variance(sales, even)).toArray());
    return new Season(even, variance);
  }

  private static double middle(List<PastYear> whole, int month) {
    return Math.max(
        LEAST, Robust.median(whole.stream().mapToDouble(each -> relative(each, month)).toArray()));
  }

  /** What the months from one to before another are worth, in months of the mean. */
  double months(PastYear sales, int from, int to) {
    double sum = 0;
    for (int month = from; month < to; month++) {
      sum += shape[month] * sales.atWork(month);
    }
    return sum;
  }

  /** Sales in a month of the mean, over the months at work. */
  double monthly(PastYear sales) {
    double months = months(sales, 0, PastYear.MONTHS);
    return months == 0 ? 0 : sales.sum(0, PastYear.MONTHS) / months;
  }

  private static double relative(PastYear sales, int month) {
    return PastYear.MONTHS * sales.sum(month, month + 1) / sales.sum(0, PastYear.MONTHS);
  }

  private static double variance(PastYear sales, double[] shape) {
    double sum = 0;
    for (int month = 0; month < PastYear.MONTHS; month++) {
      double off = relative(sales, month) / shape[month] - 1;
      sum += off * off;
    }
    return sum / (PastYear.MONTHS - 1);
  }
}
