package pep.rules.evaluation;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.Program;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pep.rules.evaluation.Calculated.Outcome;

/** A compiled formula, which gives a number. Safe for use by several threads. */
public final class Formula {

  private final String text;
  private final Program program;
  private final List<String> names;
  private final Unit unit;

  /**
   * @param text as it was written
   * @param names of the vocabulary that it uses
   * @param unit of what it gives
   */
  public Formula(String text, Program program, List<String> names, Unit unit) {
    this.text = text;
    this.program = program;
    this.names = List.copyOf(names);
    this.unit = unit;
  }

  public String text() {
    return text;
  }

  public Unit unit() {
    return unit;
  }

  /** Its number for one thing, or why there is none. */
  public Calculated of(Facts facts) {
    try {
      Object result = program.eval(name -> Optional.of(value(name, facts)));
      if (result instanceof CelUnknownSet) {
        return without(Outcome.UNKNOWN, facts);
      }
      double number = ((Number) result).doubleValue() + 0.0;
      return Double.isFinite(number)
          ? new Calculated(Outcome.KNOWN, number, List.of())
          : without(Outcome.DIVIDES_BY_ZERO, facts);
    } catch (CelEvaluationException e) {
      return without(Outcome.FAILS, facts);
    }
  }

  private Calculated without(Outcome outcome, Facts facts) {
    return new Calculated(
        outcome, null, names.stream().filter(name -> facts.value(name) == null).toList());
  }

  private static Object value(String name, Facts facts) {
    if (name.startsWith(Facts.KNOWN)) {
      return facts.value(name.substring(Facts.KNOWN.length())) != null;
    }
    @Nullable Object value = facts.value(name);
    return value == null ? Facts.UNKNOWN : value;
  }
}
