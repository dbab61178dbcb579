package pep.platform.listing;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import pep.platform.problem.InvalidInput;

/**
 * One filter of a list: what it is called, what it takes, and the condition it stands for.
 *
 * @param name of the query parameter
 * @param values the only ones it takes; empty where any text may be given
 * @param pattern that a value matches, in ECMA 262; empty where any text may be given
 * @param several whether more than one value may be given, separated by commas
 * @param condition made of the given value; throws {@link InvalidInput} for one that is wrong
 */
public record Filter(
    String name,
    List<String> values,
    String pattern,
    boolean several,
    Function<String, Bson> condition) {

  /** A month in the form that filters of periods take. */
  public static final String MONTH = "[1-9][0-9]{3}-(0[1-9]|1[0-2])";

  public static final String MONTH_CURE = "give a month such as 2026-01";

  static Filter text(String name, boolean several, Function<String, Bson> condition) {
    return new Filter(name, List.of(), "", several, condition);
  }

  static Filter month(String name, Function<String, Bson> condition) {
    return new Filter(
        name,
        List.of(),
        MONTH,
        false,
        value -> {
          if (!value.matches(MONTH)) {
            throw InvalidInput.of(name, "bad-month", "Give a month such as 2026-01.");
          }
          return condition.apply(value);
        });
  }

  static Filter oneOf(
      String name,
      Collection<String> values,
      boolean several,
      Function<List<String>, Bson> condition) {
    List<String> known = List.copyOf(values);
    return new Filter(
        name,
        known,
        "",
        several,
        value -> {
          List<String> given = several ? List.of(value.split(",")) : List.of(value);
          if (!known.containsAll(given)) {
            throw InvalidInput.of(
                name, "unknown-value", "Use one of: " + String.join(", ", known) + ".");
          }
          return condition.apply(given);
        });
  }
}
