package pep.rules.evaluation;

import dev.cel.runtime.CelUnknownSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

/** What is known of one thing at one moment. What is not known has no value. */
public final class Facts {

  /** As this a rule sees what is not known; whatever is made of it is not known either. */
  static final CelUnknownSet UNKNOWN = CelUnknownSet.create(0L);

  /** Before a name or a field: whether it has a value. */
  public static final String KNOWN = "@known.";

  private final Map<String, Object> told;
  private final Map<String, Object> values;
  private final Moment moment;

  private Facts(Map<String, Object> told, Map<String, Object> values, Moment moment) {
    this.told = told;
    this.values = values;
    this.moment = moment;
  }

  /**
   * @param told by name: texts, numbers, flags, days as {@link LocalDate} or ISO text, instants,
   *     lists of texts, lists of records by field; a name that is missing or null is not known
   * @throws ClassCastException if a value is not of its name's kind
   */
  public static Facts of(
      Vocabulary vocabulary, Map<String, ? extends @Nullable Object> told, Moment moment) {
    Map<String, Object> known = new HashMap<>();
    Map<String, Object> values = new HashMap<>();
    for (Variable variable : vocabulary.variables()) {
      Object value = told.get(variable.name());
      if (value != null) {
        known.put(variable.name(), value);
        values.put(variable.name(), form(variable, value, moment));
      }
    }
    return new Facts(known, values, moment);
  }

  public Moment moment() {
    return moment;
  }

  /** As it was told; null where it is not known. */
  public @Nullable Object told(String name) {
    return told.get(name);
  }

  /**
   * In the form in which rules are evaluated: {@code String}, {@code Double}, {@code Long}, {@code
   * Boolean}, {@code Instant} or {@code List}; null where it is not known.
   */
  public @Nullable Object value(String name) {
    return values.get(name);
  }

  private static Object form(Variable variable, Object value, Moment moment) {
    return switch (variable.kind()) {
      case TEXT, FLAG -> value;
      // Adding zero makes minus zero zero, as one equals the other.
      case NUMBER -> ((Number) value).doubleValue() + 0.0;
      case WHOLE -> ((Number) value).longValue();
      case TEXTS -> List.copyOf((List<?>) value);
      case DAY ->
          moment.beginOf(value instanceof LocalDate day ? day : LocalDate.parse((String) value));
      case INSTANT -> ((Instant) value).truncatedTo(ChronoUnit.MILLIS);
      case RECORDS -> records(variable.fields(), (List<?>) value, moment);
    };
  }

  private static List<Map<String, Object>> records(
      List<Variable> fields, List<?> records, Moment moment) {
    List<Map<String, Object>> formed = new ArrayList<>();
    for (Object each : records) {
      Map<?, ?> record = (Map<?, ?>) each;
      Map<String, Object> values = new HashMap<>();
      for (Variable field : fields) {
        Object value = record.get(field.name());
        values.put(KNOWN + field.name(), value != null);
        values.put(field.name(), value == null ? UNKNOWN : form(field, value, moment));
      }
      formed.add(values);
    }
    return formed;
  }
}
