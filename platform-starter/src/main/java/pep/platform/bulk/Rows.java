package pep.platform.bulk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pep.platform.tenancy.Reach;

/**
 * The rows that a request brings as CSV or NDJSON; an argument of the handler that takes them. The
 * handler answers by {@link #take}.
 *
 * @param <R> a record; its components are the columns
 */
public final class Rows<R extends Record> {

  private final BulkImport bulk;
  private final Class<R> type;
  private final HttpServletRequest request;
  private final HttpServletResponse response;

  Rows(BulkImport bulk, Class<R> type, HttpServletRequest request, HttpServletResponse response) {
    this.bulk = bulk;
    this.type = type;
    this.request = request;
    this.response = response;
  }

  /**
   * Takes every row and answers with the report, which is kept unless the run is dry. Rows are
   * taken many at a time; one that meets a rival is tried again.
   *
   * @param name of the door, under which reports are found
   */
  public <T> void take(Reach caller, String name, ImportOptions options, RowDoor<R, T> door)
      throws IOException {
    if (options.isDry()) {
      bulk.rehearse(request, response, type, options.forms(), door);
    } else {
      bulk.run(request, response, type, options.forms(), caller, name, door);
    }
  }
}
