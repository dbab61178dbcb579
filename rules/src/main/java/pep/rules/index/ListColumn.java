package pep.rules.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pep.rules.evaluation.Comparison;

/**
 * A name that is a list of texts. Of several texts that a conjunction wants, one is looked up here;
 * the rest is tried.
 *
 * @param free the conjunctions that want no text to be there
 * @param wanted for each text, the conjunctions that want it
 * @param unwanted for each text, the conjunctions that want it not to be there
 * @param unknown those met where nothing is known
 */
record ListColumn(
    String name,
    long[] free,
    Map<Object, long[]> wanted,
    Map<Object, long[]> unwanted,
    long[] unknown)
    implements Column {

  static boolean fits(Asked asked) {
    return asked.any(Comparison.Holds.class::isInstance);
  }

  static ListColumn of(Asked asked) {
    List<List<Comparison>> all = asked.comparisons();
    Map<Object, long[]> wanted = new HashMap<>();
    Map<Object, long[]> unwanted = new HashMap<>();
    for (int place = 0; place < all.size(); place++) {
      int here = place;
      if (!all.get(place).contains(absent(asked))) {
        first(all.get(place)).ifPresent(it -> set(wanted, it.text(), here, all.size()));
      }
      for (Comparison each : all.get(place)) {
        if (each instanceof Comparison.Holds it && !it.present()) {
          set(unwanted, it.text(), place, all.size());
        }
      }
    }
    long[] free =
        Bits.where(
            all.size(),
            place -> first(all.get(place)).isEmpty() && !all.get(place).contains(absent(asked)));
    return new ListColumn(asked.name(), free, wanted, unwanted, asked.metBy(null));
  }

  /** The text that is looked up. */
  private static Optional<Comparison.Holds> first(List<Comparison> comparisons) {
    return comparisons.stream()
        .filter(each -> each instanceof Comparison.Holds it && it.present())
        .map(Comparison.Holds.class::cast)
        .findFirst();
  }

  /** Whether this column does not tell of one comparison among those on its name. */
  static boolean leaves(Comparison one, List<Comparison> all) {
    return one instanceof Comparison.Holds it
        && it.present()
        && first(all).filter(it::equals).isEmpty();
  }

  private static Comparison absent(Asked asked) {
    return new Comparison.Known(asked.name(), false);
  }

  private static void set(Map<Object, long[]> map, Object text, int place, int size) {
    map.computeIfAbsent(text, key -> new long[Bits.words(size)])[place >> 6] |= 1L << place;
  }

  @Override
  public void strike(@Nullable Object value, long[] candidates) {
    if (value == null) {
      Column.keep(candidates, unknown);
      return;
    }
    List<?> texts = (List<?>) value;
    long[] met = free.clone();
    for (Object text : texts) {
      long[] more = wanted.get(text);
      for (int i = 0; more != null && i < met.length; i++) {
        met[i] |= more[i];
      }
    }
    for (Object text : texts) {
      long[] less = unwanted.get(text);
      for (int i = 0; less != null && i < met.length; i++) {
        met[i] &= ~less[i];
      }
    }
    Column.keep(candidates, met);
  }
}
