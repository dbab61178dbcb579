package pep.performance.diagnosis.member;

import java.util.List;

/**
 * What a partner sold in the last twelve rolling months.
 *
 * @param netMinor sales less returns of each, the last one first, in the currency's smallest unit
 * @param monthsAtWork since its first sale, or since it came back into business after that, 0 to
 *     12; whoever never sold has 0
 */
public record PastYear(List<Long> netMinor, double monthsAtWork) {
  public static final int MONTHS = 12;
  public static final double DAYS_A_MONTH = 365.25 / MONTHS;

  /** That of a partner that never sold. */
  public static final PastYear NONE = new PastYear(List.of(), 0);

  public PastYear {
    netMinor = List.copyOf(netMinor);
  }

  /** Whether it was at work for all of it. */
  public boolean whole() {
    return monthsAtWork >= MONTHS;
  }

  /** In how many of its months more was sold than came back. */
  public long monthsSelling() {
    return netMinor.stream().filter(net -> net > 0).count();
  }

  /** How much of a month it was at work, 0 to 1; month 0 is the last. */
  public double atWork(int month) {
    return Math.clamp(monthsAtWork - month, 0.0, 1.0);
  }

  /** Net sales of the months from one to before another. */
  public double sum(int from, int to) {
    double sum = 0;
    for (int month = from; month < Math.min(to, netMinor.size()); month++) {
      sum += netMinor.get(month);
    }
    return sum;
  }
}
