package pep.platform.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import pep.platform.bulk.RowReading.ReadRow;
import pep.platform.http.JsonErrors;
import pep.platform.json.RequestJson;
import pep.platform.tenancy.Reach;

/**
 * Takes a stream of rows, CSV, NDJSON or a sheet, and answers NDJSON: a line for each row and a
 * summary at the end. A bad row is refused alone; a wrong header refuses the file before its first
 * row. Rows about the same thing are taken in the order of the file.
 */
public class BulkImport {

  public static final String CSV = "text/csv";
  public static final String NDJSON = "application/x-ndjson";

  /** A workbook, of which the first sheet is read. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int WINDOW = 500;

  private final RequestJson requests;
  private final Validator validator;
  private final JsonErrors jsonErrors;
  private final KeptImports kept;

  public BulkImport(
      RequestJson requests, Validator validator, JsonErrors jsonErrors, KeptImports kept) {
    this.requests = requests;
    this.validator = validator;
    this.jsonErrors = jsonErrors;
    this.kept = kept;
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
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Summary(
      @Nullable String importId,
      long rows,
      Map<String, Long> outcomes,
      @Nullable String charset,
      @Nullable String separator,
      @Nullable String sheet) {}

  /**
   * @param rowType a record; its components are the columns
   * @param name of the door, under which what became of the rows is kept
   */
  <R extends Record, T> void run(
      HttpServletRequest request,
      HttpServletResponse response,
      Class<R> rowType,
      CellForms forms,
      Reach caller,
      String name,
      RowDoor<R, T> door)
      throws IOException {
    try (SpooledReport report = new SpooledReport(requests.objects());
        InputStream in = request.getInputStream();
        RowFile file = open(request, in, rowType, forms)) {
      KeptImport begun = kept.begin(caller.tenant(), name, caller.subject());
      boolean whole = false;
      try {
        runAll(file, rowType, door, false, report);
        whole = true;
      } finally {
        kept.finish(caller.tenant(), begun, report.finish(whole));
      }
      answer(report.finish(true), file, begun.id(), response);
    }
  }

  /** Tells what {@link #run} would do, and stores nothing. */
  <R extends Record, T> void rehearse(
      HttpServletRequest request,
      HttpServletResponse response,
      Class<R> rowType,
      CellForms forms,
      RowDoor<R, T> door)
      throws IOException {
    try (SpooledReport report = new SpooledReport(requests.objects());
        InputStream in = request.getInputStream();
        RowFile file = open(request, in, rowType, forms)) {
      runAll(file, rowType, door, true, report);
      answer(report.finish(true), file, null, response);
    }
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
                file.sheet())));
  }

  private void write(OutputStream out, ReportLine line) {
    try {
      out.write(requests.objects().writeValueAsBytes(line));
      out.write('\n');
    } catch (IOException readerLeft) {
      throw new UncheckedIOException(readerLeft);
    }
  }

  private RowFile open(
      HttpServletRequest request, InputStream in, Class<?> rowType, CellForms forms)
      throws IOException {
    MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
    RowColumns columns = RowColumns.of(rowType);
    InputStream sent = SentText.plain(in);
    if (SentText.isArchive(sent)) {
      return SheetRows.open(SpooledWorkbook.of(sent), columns, requests.rows());
    }
    TextLines lines = SentText.open(sent, type.getCharset());
    return type.isCompatibleWith(MediaType.parseMediaType(NDJSON))
        ? JsonRows.open(lines, requests.objects())
        : CsvRows.open(lines, columns, forms, requests.rows());
  }

  private <R extends Record, T> void runAll(
      RowFile file, Class<R> rowType, RowDoor<R, T> door, boolean dryRun, SpooledReport report)
      throws IOException {
    RowReading<R> reading = new RowReading<>(rowType, validator, jsonErrors);
    RowDeciding<R, T> deciding = new RowDeciding<>(rowType, dryRun);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      RowTaking<R, T> taking = new RowTaking<>(door, deciding, threads);
      while (file.rows().hasNext()) {
        List<ReadRow<R>> window = new ArrayList<>();
        while (window.size() < WINDOW && file.rows().hasNext()) {
          window.add(reading.read(file.rows().next()));
        }
        for (RowOutcome outcome : taking.takeAll(window)) {
          report.add(outcome);
        }
      }
    }
  }
}
