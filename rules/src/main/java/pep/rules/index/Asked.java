package pep.rules.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.rules.evaluation.Comparison;
import pep.rules.evaluation.Truth;

/**
 * What each conjunction of a block asks of one name, by its place; of most it is nothing.
 *
 * @param comparisons for each conjunction, all that are on this name
 */
record Asked(String name, List<List<Comparison>> comparisons) {

  /**
   * The conjunctions that are met, as far as this name goes.
   *
   * @param value null where it is not known
   */
  long[] metBy(@Nullable Object value) {
    return Bits.where(
        comparisons.size(),
        place -> comparisons.get(place).stream().allMatch(each -> each.of(value) == Truth.TRUE));
  }

  boolean any(java.util.function.Predicate<Comparison> wanted) {
    return comparisons.stream().flatMap(List::stream).anyMatch(wanted);
  }
}
