package pep.platform.bulk;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import pep.platform.bulk.file.MalformedRow;
import pep.platform.bulk.file.Row;
import pep.platform.http.JsonErrors;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

/**
 * Reads rows as records of one type, and refuses by itself a row that says not what it is about.
 */
final class RowReading<R extends Record> {

  /** A row as it was read. */
  sealed interface ReadRow<R extends Record> {

    /** 1 for the first row after the header. */
    long number();

    /** Characters of it, about. */
    long size();

    /**
     * One that can be taken.
     *
     * @param after keys of what it names
     */
    record Sound<R extends Record>(Row row, List<String> after, SentRow<R> sent)
        implements ReadRow<R> {

      @Override
      public long number() {
        return row.number();
      }

      @Override
      public long size() {
        return row.size();
      }

      RowOutcome became(RowOutcome.Result result) {
        return RowOutcome.of(row, sent.key(), result);
      }
    }

    /** One that cannot. */
    record Refused<R extends Record>(RowOutcome outcome, long size) implements ReadRow<R> {
      @Override
      public long number() {
        return outcome.row();
      }
    }
  }

  private final Class<R> type;
  private final KeyColumns keys;
  private final RowForm<R> form;
  private final JsonErrors jsonErrors;

  RowReading(Class<R> type, Validator validator, JsonErrors jsonErrors) {
    this.type = type;
    this.keys = KeyColumns.of(type);
    this.form = new RowForm<>(type, validator);
    this.jsonErrors = jsonErrors;
  }

  /** Whether what a row names may stand after it. */
  boolean namesAnywhere() {
    return keys.afterAnywhere();
  }

  ReadRow<R> read(Row row) {
    R named;
    try {
      named = row.read(type);
    } catch (MalformedRow malformed) {
      return new ReadRow.Refused<>(
          RowOutcome.refused(row, null, "malformed-row", malformed.fault(), null), row.size());
    } catch (RuntimeException e) {
      FieldError error = jsonErrors.of(e);
      return new ReadRow.Refused<>(
          RowOutcome.refused(row, null, "invalid-input", error.cure(), List.of(error)), row.size());
    }
    String key = keys.of(named);
    List<FieldError> errors = form.keyErrors(named, row.columns());
    if (!errors.isEmpty()) {
      String detail = String.valueOf(new InvalidInput(errors).getMessage());
      return new ReadRow.Refused<>(
          RowOutcome.refused(row, key, "invalid-input", detail, errors), row.size());
    }
    String about = Objects.requireNonNull(key, "a key is @NotNull");
    SentRow<R> sent = new SentRow<>(about, named, row.columns(), form);
    return new ReadRow.Sound<>(row, keys.after(named), sent);
  }
}
