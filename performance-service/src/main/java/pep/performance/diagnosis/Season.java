package pep.performance.diagnosis;

import java.util.List;

/**
 * How the channel's year is shaped: what each of its months sells beside a month of the mean.
 *
 * @param shape of the last twelve months, the last one first; their mean is 1
 * @param monthVariance of a partner's single month around that shape, relative to its own mean
 */
record Season(double[] shape, double monthVariance) {

  /** Fewer partners with a whole year tell nothing of its shape. */
  private static final int FEWEST = 8;

  private static final double LEAST = 0.05;

  /** The shape that half of those who were at work all year lie above, month by month. */
  static Season of(List<Member> members) {
    List<PastYear> whole =
        members.stream()
            .map(Member::sales)
            .filter(sales -> sales.whole() && sales.sum(0, PastYear.MONTHS) > 0)
            .toList();
    double[] shape = new double[PastYear.MONTHS];
    double sum = 0;
    for (int month = 0; month < shape.length; month++) {
      int at = month;
      double middle =
          Robust.median(whole.stream().mapToDouble(sales -> relative(sales, at)).toArray());
      shape[month] = whole.size() < FEWEST ? 1 : Math.max(LEAST, middle);
      sum += shape[month];
    }
    for (int month = 0; month < shape.length; month++) {
      shape[month] *= PastYear.MONTHS / sum;
    }
    double variance =
        Robust.median(whole.stream().mapToDouble(sales -> variance(sales, shape)).toArray());
    return new Season(shape, variance);
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
