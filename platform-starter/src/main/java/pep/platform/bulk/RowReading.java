package pep.platform.bulk;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import pep.platform.http.JsonErrors;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;

/** Reads rows as records of one type, and refuses what is wrong with a row by itself. */
final class RowReading<R extends Record> {

  /** A row as it was read. */
  sealed interface ReadRow<R> {

    /** One that can be taken. */
    record Sound<R>(Row row, String key, R value) implements ReadRow<R> {}

    /** One that cannot. */
    record Refused<R>(RowOutcome outcome) implements ReadRow<R> {}
  }

  private final Class<R> type;
  private final KeyColumns keys;
  private final Validator validator;
  private final JsonErrors jsonErrors;

  RowReading(Class<R> type, Validator validator, JsonErrors jsonErrors) {
    this.type = type;
    this.keys = KeyColumns.of(type);
    this.validator = validator;
    this.jsonErrors = jsonErrors;
  }

  ReadRow<R> read(Row row) {
    R value;
    try {
      value = row.read(type);
    } catch (MalformedRow malformed) {
      return new ReadRow.Refused<>(
          RowOutcome.refused(row, null, "malformed-row", malformed.fault(), null));
    } catch (RuntimeException e) {
      FieldError error = jsonErrors.of(e);
      return new ReadRow.Refused<>(
          RowOutcome.refused(row, null, "invalid-input", error.cure(), List.of(error)));
    }
    List<FieldError> errors = new ArrayList<>();
    validator.validate(value).forEach(violation -> errors.add(error(violation)));
    if (value instanceof CrossChecked checked) {
      WrongFields wrong = new WrongFields();
      checked.check(wrong);
      errors.addAll(wrong.errors());
    }
    String key = keys.of(value);
    if (errors.isEmpty()) {
      return new ReadRow.Sound<>(row, Objects.requireNonNull(key, "a key is @NotNull"), value);
    }
    String detail = String.valueOf(new InvalidInput(errors).getMessage());
    return new ReadRow.Refused<>(RowOutcome.refused(row, key, "invalid-input", detail, errors));
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
