package pep.rules.evaluation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A predicate that compares one name with constants, so that an index can decide all of its kind
 * together. Each has an opposite: the one is true where the other is false.
 */
public sealed interface Comparison {

  /** The name that it asks for. */
  String name();

  Comparison negated();

  /** Whether it is true of a value that is known. */
  boolean trueOf(Object value);

  /**
   * @param value null where it is not known
   */
  default Truth of(@Nullable Object value) {
    return value == null ? Truth.UNKNOWN : Truth.of(trueOf(value));
  }

  /**
   * A text, number or flag is one of some.
   *
   * @param values numbers as doubles
   * @param among whether it must be one of them, or must not
   */
  record OneOf(String name, Set<Object> values, boolean among) implements Comparison {
    @Override
    public OneOf negated() {
      return new OneOf(name, values, !among);
    }

    @Override
    public boolean trueOf(Object value) {
      return values.contains(value instanceof Long whole ? (Object) whole.doubleValue() : value)
          == among;
    }
  }

  /**
   * A list of texts holds one.
   *
   * @param present whether it must be there, or must not
   */
  record Holds(String name, String text, boolean present) implements Comparison {
    @Override
    public Holds negated() {
      return new Holds(name, text, !present);
    }

    @Override
    public boolean trueOf(Object value) {
      return ((List<?>) value).contains(text) == present;
    }
  }

  /** A number stands so to a bound; the relation is none of equality. */
  record Bound(String name, Relation relation, double bound) implements Comparison {
    @Override
    public Bound negated() {
      return new Bound(name, relation.negated(), bound);
    }

    @Override
    public boolean trueOf(Object value) {
      return relation.holds(Double.compare(((Number) value).doubleValue(), bound));
    }
  }

  /** Something is known, or is not. */
  record Known(String name, boolean known) implements Comparison {
    @Override
    public Known negated() {
      return new Known(name, !known);
    }

    @Override
    public boolean trueOf(Object value) {
      return known;
    }

    @Override
    public Truth of(@Nullable Object value) {
      return Truth.of((value != null) == known);
    }
  }
}
