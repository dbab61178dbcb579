package pep.performance.rollup;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a set of lines adds to one roll-up.
 *
 * @param total over the month
 * @param days by day of the month; empty for dimensions that are not kept by day
 */
public record RollupDelta(Tally total, Map<Integer, Tally> days) {

  static final RollupDelta NONE = new RollupDelta(Tally.NONE, Map.of());

  RollupDelta plus(RollupDelta other) {
    Map<Integer, Tally> sum = new TreeMap<>(days);
    other.days.forEach((day, tally) -> sum.merge(day, tally, Tally::plus));
    return new RollupDelta(total.plus(other.total), sum);
  }
}
