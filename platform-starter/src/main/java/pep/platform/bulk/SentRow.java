package pep.platform.bulk;

import java.util.List;
import java.util.Set;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

/**
 * A row as it was sent: it says something of the columns that it names, and nothing of any other.
 *
 * @param <R> a record; its components are the columns
 */
final class SentRow<R extends Record> {

  private final String key;
  private final R named;
  private final Set<String> columns;
  private final RowForm<R> form;

  SentRow(String key, R named, Set<String> columns, RowForm<R> form) {
    this.key = key;
    this.named = named;
    this.columns = columns;
    this.form = form;
  }

  /** What it is about. */
  String key() {
    return key;
  }

  /** The columns that it names, the key always among them; the others are null. */
  R named() {
    return named;
  }

  /**
   * The row as all there is about a new thing.
   *
   * @throws InvalidInput naming each column that is missing or wrong
   */
  R alone() {
    return checked(form.alone(named));
  }

  /**
   * The row over what is stored about the thing: what it does not name stays as it is, what it
   * names as null is cleared; of a map, each entry by itself.
   *
   * @throws InvalidInput naming each column that is missing or wrong
   */
  R over(R stored) {
    return checked(form.merged(stored, named, columns));
  }

  private R checked(R row) {
    List<FieldError> errors = form.errors(row);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return row;
  }
}
