package pep.rules.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import pep.rules.evaluation.Comparison;

/**
 * A name that is a number. Between two neighbours of the numbers that are asked for nothing
 * changes, so that a value is looked up by where it lies.
 *
 * @param points all numbers that are asked for, rising
 * @param at the conjunctions met at each
 * @param between those met below the first, between each two, and above the last
 * @param unknown those met where nothing is known
 */
record NumberColumn(String name, double[] points, long[][] at, long[][] between, long[] unknown)
    implements Column {

  static boolean fits(Asked asked) {
    return asked.any(
        each ->
            each instanceof Comparison.Bound
                || each instanceof Comparison.OneOf it
                    && it.values().stream().anyMatch(Double.class::isInstance));
  }

  static NumberColumn of(Asked asked) {
    double[] points =
        asked.comparisons().stream()
            .flatMap(List::stream)
            .flatMapToDouble(NumberColumn::points)
            .sorted()
            .distinct()
            .toArray();
    long[][] at = new long[points.length][];
    long[][] between = new long[points.length + 1][];
    between[0] = asked.metBy(Double.NEGATIVE_INFINITY);
    for (int i = 0; i < points.length; i++) {
      double next = i + 1 < points.length ? points[i + 1] : Double.POSITIVE_INFINITY;
      at[i] = asked.metBy(points[i]);
      between[i + 1] =
          asked.metBy(next == Double.POSITIVE_INFINITY ? next : middle(points[i], next));
    }
    return new NumberColumn(asked.name(), points, at, between, asked.metBy(null));
  }

  /** Of neighbouring doubles it is one of the two; then no value lies between them either. */
  private static double middle(double low, double high) {
    return low / 2 + high / 2;
  }

  private static DoubleStream points(Comparison comparison) {
    return switch (comparison) {
      case Comparison.Bound it -> DoubleStream.of(it.bound());
      case Comparison.OneOf it -> it.values().stream().mapToDouble(each -> (double) each);
      case Comparison.Known it -> DoubleStream.empty();
      case Comparison.Holds it -> DoubleStream.empty();
    };
  }

  @Override
  public void strike(@Nullable Object value, long[] candidates) {
    if (value == null) {
      Column.keep(candidates, unknown);
      return;
    }
    int found = Arrays.binarySearch(points, ((Number) value).doubleValue());
    Column.keep(candidates, found >= 0 ? at[found] : between[-found - 1]);
  }
}
