package pep.rules.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.rules.evaluation.Comparison;

/**
 * A name that is one of few things: a text or a flag.
 *
 * @param byValue the conjunctions met, for each value that one asks for
 * @param otherwise those met by any other value
 * @param unknown those met where nothing is known
 */
record ValueColumn(String name, Map<Object, long[]> byValue, long[] otherwise, long[] unknown)
    implements Column {

  /** Equal to no value that a rule can ask for. */
  private static final Object ANOTHER = new Object();

  static ValueColumn of(Asked asked) {
    Map<Object, long[]> byValue = new HashMap<>();
    asked.comparisons().stream()
        .flatMap(List::stream)
        .filter(Comparison.OneOf.class::isInstance)
        .flatMap(each -> ((Comparison.OneOf) each).values().stream())
        .forEach(value -> byValue.computeIfAbsent(value, asked::metBy));
    return new ValueColumn(asked.name(), byValue, asked.metBy(ANOTHER), asked.metBy(null));
  }

  @Override
  public void strike(@Nullable Object value, long[] candidates) {
    Column.keep(candidates, value == null ? unknown : byValue.getOrDefault(value, otherwise));
  }
}
