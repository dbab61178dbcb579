package pep.platform.bulk;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;

/** How rows of one type are put together and what they must hold. */
final class RowForm<R extends Record> {

  private final RecordParts<R> parts;
  private final Set<String> keys;
  private final Validator validator;

  RowForm(Class<R> type, Validator validator) {
    this.parts = RecordParts.of(type);
    this.keys = KeyColumns.namesOf(type);
    this.validator = validator;
  }

  /**
   * What is wrong with a row that does not tell what it is about, and so with all else that it
   * names; nothing where it does.
   */
  List<FieldError> keyErrors(R row, Set<String> columns) {
    if (keys.stream().allMatch(key -> validator.validateProperty(row, key).isEmpty())) {
      return List.of();
    }
    return errors(alone(row)).stream()
        .filter(
            error -> {
              String column = error.field().split("[.\\[]", 2)[0];
              return keys.contains(column) || columns.contains(column);
            })
        .toList();
  }

  /** What is wrong with a whole row. */
  List<FieldError> errors(R row) {
    List<FieldError> errors = new ArrayList<>();
    validator.validate(row).forEach(violation -> errors.add(error(violation)));
    if (row instanceof CrossChecked checked) {
      WrongFields wrong = new WrongFields();
      checked.check(wrong);
      errors.addAll(wrong.errors());
    }
    return errors;
  }

  R alone(R sent) {
    return parts.map(sent, (name, value) -> value instanceof Map<?, ?> map ? filled(map) : value);
  }

  R merged(R stored, R sent, Set<String> columns) {
    Map<String, @Nullable Object> kept = parts.values(stored);
    return parts.map(
        sent,
        (name, value) -> {
          if (!columns.contains(name)) {
            return kept.get(name);
          }
          return value instanceof Map<?, ?> entries ? laidOver(kept.get(name), entries) : value;
        });
  }

  private static Map<Object, Object> laidOver(@Nullable Object stored, Map<?, ?> sent) {
    Map<Object, Object> whole = new TreeMap<>();
    if (stored instanceof Map<?, ?> before) {
      whole.putAll(before);
    }
    whole.keySet().removeAll(sent.keySet());
    whole.putAll(filled(sent));
    return whole;
  }

  private static Map<Object, Object> filled(Map<?, ?> sent) {
    Map<Object, Object> filled = new TreeMap<>();
    sent.forEach(
        (key, value) -> {
          if (value != null) {
            filled.put(key, value);
          }
        });
    return filled;
  }

  private static FieldError error(ConstraintViolation<?> violation) {
    String name =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    String message = violation.getMessage();
    return new FieldError(
        violation.getPropertyPath().toString(),
        name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT),
        Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".");
  }
}
