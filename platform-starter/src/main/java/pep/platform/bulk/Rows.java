package pep.platform.bulk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The rows that a request brings as CSV or NDJSON; an argument of the handler that takes them. The
 * handler answers by {@link #take}.
 *
 * @param <R> a record; its components are the columns
 */
public final class Rows<R extends Record> {

  private final BulkImport bulk;
  private final HttpServletRequest request;
  private final HttpServletResponse response;

  Rows(BulkImport bulk, HttpServletRequest request, HttpServletResponse response) {
    this.bulk = bulk;
    this.request = request;
    this.response = response;
  }

  /**
   * Takes every row and answers with the report, which is kept unless the run is dry. Rows are
   * taken many at a time; one that meets a rival is tried again. A large file, and one whose sender
   * prefers {@code respond-async}, is answered with 202 and goes on in the background.
   *
   * @param doors those of the order's kind
   */
  public void take(ImportOrder order, ImportOptions options, RowDoors<R> doors) throws IOException {
    bulk.take(request, response, order, options, doors);
  }
}
