package pep.platform.http;

import java.util.function.Consumer;

/**
 * An answer of many rows, written as CSV or NDJSON, by what the caller accepts, one by one while
 * they are found.
 *
 * @param <R> a record of texts; its components are the columns
 */
public final class RowStream<R extends Record> {

  private final Class<R> type;
  private final Consumer<Consumer<R>> rows;

  private RowStream(Class<R> type, Consumer<Consumer<R>> rows) {
    this.type = type;
    this.rows = rows;
  }

  /**
   * @param rows hands each row to what it is given, in order
   */
  public static <R extends Record> RowStream<R> of(Class<R> type, Consumer<Consumer<R>> rows) {
    return new RowStream<>(type, rows);
  }

  Class<R> type() {
    return type;
  }

  void writeTo(Consumer<R> row) {
    rows.accept(row);
  }
}
