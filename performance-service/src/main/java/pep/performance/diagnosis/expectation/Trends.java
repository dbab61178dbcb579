package pep.performance.diagnosis.expectation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.PastYear;
import pep.performance.diagnosis.statistics.Robust;

/**
 * How partners' last three months compare with those before.
 *
 * @param centre of ln(late ÷ early) over the channel
 * @param spread of it, comparable to a standard deviation
 */
record Trends(Seasons seasons, double centre, double spread) {

  private static final int LATE = 3;

  /** So many months before the last three make a level to fall from. */
  private static final double EARLIEST = 6;

  private static final double LEAST_LEFT = 0.01;
  private static final double SMALLEST_SPREAD = 0.1;
  private static final int FEWEST = 8;

  static Trends of(Seasons seasons, List<Member> members) {
    List<Double> changes = new ArrayList<>();
    for (Member member : members) {
      Double change = change(seasons.of(member), member.sales());
      if (change != null) {
        changes.add(change);
      }
    }
    double[] all = changes.stream().mapToDouble(each -> each).toArray();
    return all.length < FEWEST
        ? new Trends(seasons, 0, Double.POSITIVE_INFINITY)
        : new Trends(seasons, Robust.median(all), Math.max(SMALLEST_SPREAD, Robust.spread(all)));
  }

  /** What a partner's sales did; null where it had no level to change from. */
  @Nullable Trend of(Member member) {
    Double change = change(seasons.of(member), member.sales());
    return change == null || Double.isInfinite(spread)
        ? null
        : new Trend(change, (change - centre) / spread);
  }

  private static @Nullable Double change(Season season, PastYear sales) {
    double early = season.months(sales, LATE, PastYear.MONTHS);
    double before = sales.sum(LATE, PastYear.MONTHS);
    if (sales.monthsAtWork() < EARLIEST || before <= 0) {
      return null;
    }
    double now = sales.sum(0, LATE) / season.months(sales, 0, LATE);
    return Math.log(Math.max(LEAST_LEFT, now / (before / early)));
  }
}
