package pep.platform.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import pep.platform.bulk.RowReading.ReadRow;
import pep.platform.bulk.file.CellForms;
import pep.platform.bulk.file.RowFile;
import pep.platform.bulk.file.SentBytes;
import pep.platform.json.RequestJson;

/**
 * Takes a stream of rows, CSV, NDJSON, GeoJSON or a sheet, and answers NDJSON: a line for each row
 * and a summary at the end; or, where the sender is not to wait so long, where to look at it. A bad
 * row is refused alone; a wrong header refuses the file before its first row. Rows about the same
 * thing are taken in the order of the file.
 */
public class BulkImport {

  public static final String CSV = "text/csv";
  public static final String NDJSON = "application/x-ndjson";

  /** A FeatureCollection of RFC 7946: the properties of each feature, and its geometry. */
  public static final String GEOJSON = "application/geo+json";

  /** A workbook, of which the first sheet is read. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Rows that are read, decided on and stored together, at most. */
  static final int WINDOW = 500;

  private final RequestJson requests;
  private final RowFiles files;
  private final KeptImports kept;
  private final NotingImports noting;

  public BulkImport(RequestJson requests, RowFiles files, KeptImports kept, NotingImports noting) {
    this.requests = requests;
    this.files = files;
    this.kept = kept;
    this.noting = noting;
  }

  /**
   * The last line of a report.
   *
   * @param importId under which the report is kept; absent if the run was dry
   * @param rows of the file, without its header
   * @param outcomes how many things were created, updated or left as they are, and how many rows
   *     were refused or superseded
   * @param charset in which a text was read
   * @param separator that stood between the cells of a text in CSV
   * @param sheet that was read of a workbook
   * @param ignored properties of features that are no columns; the first 50
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Summary(
      @Nullable String importId,
      long rows,
      Map<String, Long> outcomes,
      @Nullable String charset,
      @Nullable String separator,
      @Nullable String sheet,
      @Nullable List<String> ignored) {}

  /** Takes the rows of a request, while it waits or in the background. */
  <R extends Record> void take(
      HttpServletRequest request,
      HttpServletResponse response,
      ImportOrder order,
      ImportOptions options,
      RowDoors<R> doors)
      throws IOException {
    RowDoor<R, ?> door = doors.open(order);
    if (options.isDry()) {
      rehearse(request, response, options.forms(), doors.rows(), door);
    } else if (NotingImports.isFor(request)) {
      noting.note(request, response, doors.rows(), order, options);
    } else {
      run(request, response, order, options.forms(), doors.rows(), door);
    }
  }

  private <R extends Record, T> void run(
      HttpServletRequest request,
      HttpServletResponse response,
      ImportOrder order,
      CellForms forms,
      Class<R> rowType,
      RowDoor<R, T> door)
      throws IOException {
    try (SpooledReport report = new SpooledReport(requests.objects());
        InputStream in = SentBytes.of(request);
        RowFile file = files.open(in, type(request), rowType, forms)) {
      KeptImport begun = kept.begin(order.tenant(), kept.newOne(order.door(), order.cause().by()));
      boolean whole = false;
      try {
        runAll(file, rowType, door, false, report);
        whole = true;
      } finally {
        kept.finish(order.tenant(), begun, report.finish(whole));
      }
      answer(report.finish(true), file, begun.id(), response);
    }
  }

  /** Tells what taking the rows would do, and stores nothing. */
  private <R extends Record, T> void rehearse(
      HttpServletRequest request,
      HttpServletResponse response,
      CellForms forms,
      Class<R> rowType,
      RowDoor<R, T> door)
      throws IOException {
    try (SpooledReport report = new SpooledReport(requests.objects());
        InputStream in = SentBytes.of(request);
        RowFile file = files.open(in, type(request), rowType, forms)) {
      runAll(file, rowType, door, true, report);
      answer(report.finish(true), file, null, response);
    }
  }

  private static MediaType type(HttpServletRequest request) {
    return MediaType.parseMediaType(String.valueOf(request.getContentType()));
  }

  private void answer(
      FinishedReport report, RowFile file, @Nullable String id, HttpServletResponse response)
      throws IOException {
    response.setContentType(NDJSON);
    OutputStream out = response.getOutputStream();
    report.forEach(line -> write(out, line));
    write(
        out,
        new ReportLine.Last(
            new Summary(
                id,
                report.rows(),
                report.outcomes(),
                file.charset(),
                file.separator(),
                file.sheet(),
                file.ignored().isEmpty() ? null : List.copyOf(file.ignored()))));
  }

  private void write(OutputStream out, ReportLine line) {
    try {
      out.write(requests.objects().writeValueAsBytes(line));
      out.write('\n');
    } catch (IOException readerLeft) {
      throw new UncheckedIOException(readerLeft);
    }
  }

  private <R extends Record, T> void runAll(
      RowFile file, Class<R> rowType, RowDoor<R, T> door, boolean dryRun, SpooledReport report)
      throws IOException {
    ReadRows<R> rows = new ReadRows<>(file.rows(), files.reading(rowType));
    RowDeciding<R, T> deciding = new RowDeciding<>(rowType, dryRun);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      RowTaking<R, T> taking = new RowTaking<>(door, deciding, threads, Intents.NONE);
      for (List<ReadRow<R>> window = rows.window(); !window.isEmpty(); window = rows.window()) {
        for (RowOutcome outcome : taking.takeAll(window)) {
          report.add(outcome);
        }
      }
    }
  }
}
