package pep.rules.evaluation;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A predicate, compiled on its own, since the evaluation of a whole skips what it does not need.
 */
public final class Predicate implements Node {

  /** The variable by which compiled predicates reach the {@link Watch}. */
  public static final String WATCH = "@watch";

  private final String text;
  private final List<String> names;
  private final boolean timed;
  private final Program program;
  private final @Nullable Comparison comparison;
  private final @Nullable DayCount dayCount;

  /**
   * @param names of the vocabulary that it uses
   * @param comparison that it comes to, if it comes to one
   * @param dayCount the same for a count of days
   */
  public Predicate(
      String text,
      List<String> names,
      boolean timed,
      Program program,
      @Nullable Comparison comparison,
      @Nullable DayCount dayCount) {
    this.text = text;
    this.names = List.copyOf(names);
    this.timed = timed;
    this.program = program;
    this.comparison = comparison;
    this.dayCount = dayCount;
  }

  /** As it stands in the rule, in its plainest spelling. */
  public String text() {
    return text;
  }

  @Override
  public boolean timed() {
    return timed;
  }

  public Optional<Comparison> comparison() {
    return Optional.ofNullable(comparison);
  }

  @Override
  public Truth truth(Facts facts, Watch watch) {
    if (comparison != null) {
      return comparison.of(facts.value(comparison.name()));
    }
    return dayCount == null ? byProgram(facts, watch) : dayCount.of(facts, watch);
  }

  /** What CEL makes of it; a comparison comes to the same. */
  public Truth byProgram(Facts facts, Watch watch) {
    try {
      Object result = program.eval(name -> Optional.of(value(name, facts, watch)));
      return result instanceof CelUnknownSet
          ? Truth.UNKNOWN
          : Truth.of(Boolean.TRUE.equals(result));
    } catch (CelEvaluationException e) {
      return Truth.FAILS;
    }
  }

  private static Object value(String name, Facts facts, Watch watch) {
    if (name.equals(WATCH)) {
      return watch;
    }
    if (name.startsWith(Facts.KNOWN)) {
      return facts.value(name.substring(Facts.KNOWN.length())) != null;
    }
    Object value = facts.value(name);
    return value == null ? Facts.UNKNOWN : value;
  }

  @Override
  public Explanation explain(Facts facts) {
    Watch watch = new Watch(facts.moment());
    Truth truth = truth(facts, watch);
    Map<String, Object> values = new TreeMap<>();
    for (String name : names) {
      Object told = facts.told(name);
      if (told != null) {
        values.put(name, told);
      }
    }
    List<String> notKnown = names.stream().filter(name -> !values.containsKey(name)).toList();
    return new Explanation(
        Explanation.PREDICATE,
        text,
        truth == Truth.TRUE,
        truth,
        values,
        notKnown,
        timed,
        watch.next().orElse(null),
        List.of());
  }
}
