package pep.platform.listing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.bson.conversions.Bson;
import pep.platform.json.Dates;
import pep.platform.problem.InvalidInput;
import pep.platform.validation.Countries;

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
  public static final String MONTH = Dates.MONTH;

  public static final String MONTH_CURE = "give a month of the years 1900 to 2999, such as 2026-01";

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

  /** Countries of ISO 3166-1, separated by commas; says which one was probably meant. */
  static Filter country(String name, Function<List<String>, Bson> condition) {
    return new Filter(
        name,
        List.copyOf(Countries.ALL),
        "",
        true,
        value -> {
          List<String> given = List.of(value.split(","));
          given.stream()
              .filter(each -> !Countries.ALL.contains(each))
              .findFirst()
              .ifPresent(
                  wrong -> {
                    throw InvalidInput.of(name, "unknown-value", Countries.cure(wrong) + ".");
                  });
          return condition.apply(given);
        });
  }

  /** Constants of an enum, by their lower-case names; the condition is given their own. */
  static <E extends Enum<E>> Filter constants(
      String name, Class<E> type, Function<List<String>, Bson> condition) {
    Map<String, String> stored = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      stored.put(constant.name().toLowerCase(Locale.ROOT), constant.name());
    }
    return oneOf(
        name,
        stored.keySet(),
        true,
        given -> condition.apply(given.stream().map(stored::get).toList()));
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
