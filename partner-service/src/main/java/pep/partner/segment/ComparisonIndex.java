package pep.partner.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Tells which of many comparisons hold for a partner without trying each: by looking texts up, and
 * by walking bounds in their order up to the first that is not met.
 */
final class ComparisonIndex {

  private final int size;
  private final List<Lookup> texts = new ArrayList<>();
  private final List<Lookup> codes = new ArrayList<>();
  private final List<Truth> truths = new ArrayList<>();
  private final List<Bounds> above = new ArrayList<>();
  private final List<Bounds> below = new ArrayList<>();

  /** The comparisons on each text that a name may have. */
  private record Lookup(String name, Map<String, int[]> comparisons) {
    void mark(BitSet holding, Object text) {
      int[] found = comparisons.get(text);
      if (found != null) {
        for (int comparison : found) {
          holding.set(comparison);
        }
      }
    }
  }

  private record Truth(String name, int comparison) {}

  private record Bound(double at, boolean inclusive, int comparison) {}

  /** Bounds in the order in which a value that goes on rising, or falling, meets them. */
  private record Bounds(String name, double[] at, boolean[] inclusive, int[] comparisons) {

    static Bounds of(String name, List<Bound> bounds, Comparator<Bound> order) {
      // One that includes its place is met before one at the same place that does not.
      List<Bound> sorted =
          bounds.stream().sorted(order.thenComparing(bound -> !bound.inclusive())).toList();
      boolean[] inclusive = new boolean[sorted.size()];
      IntStream.range(0, inclusive.length).forEach(i -> inclusive[i] = sorted.get(i).inclusive());
      return new Bounds(
          name,
          sorted.stream().mapToDouble(Bound::at).toArray(),
          inclusive,
          sorted.stream().mapToInt(Bound::comparison).toArray());
    }

    void markRising(BitSet holding, double value) {
      for (int i = 0; i < at.length && (value > at[i] || inclusive[i] && value == at[i]); i++) {
        holding.set(comparisons[i]);
      }
    }

    void markFalling(BitSet holding, double value) {
      for (int i = 0; i < at.length && (value < at[i] || inclusive[i] && value == at[i]); i++) {
        holding.set(comparisons[i]);
      }
    }
  }

  /**
   * @param numbered the comparisons with their numbers, from 0 without gaps
   */
  ComparisonIndex(Map<Comparison, Integer> numbered) {
    size = numbered.size();
    Map<String, Map<String, List<Integer>>> byText = new TreeMap<>();
    Map<String, Map<String, List<Integer>>> byCode = new TreeMap<>();
    Map<String, List<Bound>> lower = new TreeMap<>();
    Map<String, List<Bound>> upper = new TreeMap<>();
    numbered.forEach(
        (comparison, number) -> {
          switch (comparison) {
            case Comparison.IsOneOf it ->
                it.texts().forEach(text -> put(byText, it.name(), text, number));
            case Comparison.Holds it -> put(byCode, it.name(), it.text(), number);
            case Comparison.IsTrue it -> truths.add(new Truth(it.name(), number));
            case Comparison.IsBeyond it ->
                (it.above() ? lower : upper)
                    .computeIfAbsent(it.name(), name -> new ArrayList<>())
                    .add(new Bound(it.bound(), it.inclusive(), number));
          }
        });
    byText.forEach((name, comparisons) -> texts.add(new Lookup(name, arrays(comparisons))));
    byCode.forEach((name, comparisons) -> codes.add(new Lookup(name, arrays(comparisons))));
    Comparator<Bound> rising = Comparator.comparingDouble(Bound::at);
    lower.forEach((name, bounds) -> above.add(Bounds.of(name, bounds, rising)));
    upper.forEach((name, bounds) -> below.add(Bounds.of(name, bounds, rising.reversed())));
  }

  private static void put(
      Map<String, Map<String, List<Integer>>> index, String name, String text, int number) {
    index
        .computeIfAbsent(name, n -> new HashMap<>())
        .computeIfAbsent(text, t -> new ArrayList<>())
        .add(number);
  }

  private static Map<String, int[]> arrays(Map<String, List<Integer>> lists) {
    Map<String, int[]> arrays = HashMap.newHashMap(lists.size());
    lists.forEach(
        (text, comparisons) -> arrays.put(text, comparisons.stream().mapToInt(i -> i).toArray()));
    return arrays;
  }

  /** The numbers of the comparisons that hold; none of a name that has no value. */
  BitSet holding(Map<String, Object> values) {
    BitSet holding = new BitSet(size);
    for (Lookup each : texts) {
      if (values.get(each.name()) instanceof String text) {
        each.mark(holding, text);
      }
    }
    for (Lookup each : codes) {
      if (values.get(each.name()) instanceof List<?> all) {
        all.forEach(code -> each.mark(holding, code));
      }
    }
    for (Truth each : truths) {
      if (Boolean.TRUE.equals(values.get(each.name()))) {
        holding.set(each.comparison());
      }
    }
    for (Bounds each : above) {
      each.markRising(holding, number(values, each));
    }
    for (Bounds each : below) {
      each.markFalling(holding, number(values, each));
    }
    return holding;
  }

  private static double number(Map<String, Object> values, Bounds bounds) {
    return values.get(bounds.name()) instanceof Number number ? number.doubleValue() : Double.NaN;
  }
}
