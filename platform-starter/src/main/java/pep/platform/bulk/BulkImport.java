package pep.platform.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import pep.platform.bulk.RowReading.ReadRow;
import pep.platform.http.JsonErrors;
import pep.platform.json.RequestJson;

/**
 * Takes a stream of rows, CSV or NDJSON, and answers NDJSON: a line for each row and a summary at
 * the end. A bad row is refused alone; a wrong header refuses the file before its first row. Rows
 * about the same thing are taken in the order of the file.
 */
public class BulkImport {

  public static final String CSV = "text/csv";
  public static final String NDJSON = "application/x-ndjson";

  private static final int WINDOW = 64;

  private final RequestJson requests;
  private final Validator validator;
  private final JsonErrors jsonErrors;

  public BulkImport(RequestJson requests, Validator validator, JsonErrors jsonErrors) {
    this.requests = requests;
    this.validator = validator;
    this.jsonErrors = jsonErrors;
  }

  /**
   * The last line of a report.
   *
   * @param dryRun whether nothing was stored
   * @param rows of the file, without its header
   * @param outcomes how many things were created, updated or left as they are, and how many rows
   *     were refused or superseded
   * @param charset in which the file was read
   * @param separator that stood between its cells, if it is CSV
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Summary(
      boolean dryRun,
      long rows,
      Map<String, Long> outcomes,
      String charset,
      @Nullable String separator) {}

  /**
   * @param rowType a record; its components are the columns
   */
  <R extends Record, T> void run(
      HttpServletRequest request,
      HttpServletResponse response,
      Class<R> rowType,
      boolean dryRun,
      RowDoor<R, T> door)
      throws IOException {
    try (SpooledReport report = new SpooledReport(requests.objects(), dryRun);
        InputStream in = request.getInputStream()) {
      RowFile file = open(request, in, rowType);
      runAll(file, rowType, new RowTaking<>(rowType, door, dryRun)::take, report);
      response.setContentType(NDJSON);
      report.send(file, response.getOutputStream());
    }
  }

  private RowFile open(HttpServletRequest request, InputStream in, Class<?> rowType)
      throws IOException {
    MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
    TextLines lines = SentText.open(in, type.getCharset());
    if (!type.isCompatibleWith(MediaType.parseMediaType(CSV))) {
      return JsonRows.open(lines, requests.objects());
    }
    return CsvRows.open(lines, RowColumns.of(rowType), requests.rows());
  }

  private <R extends Record> void runAll(
      RowFile file,
      Class<R> rowType,
      Function<SentRow<R>, RowOutcome.Result> take,
      SpooledReport report)
      throws IOException {
    RowReading<R> reading = new RowReading<>(rowType, validator, jsonErrors);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      RowStoring<R> storing = new RowStoring<>(threads, take);
      while (file.rows().hasNext()) {
        List<ReadRow<R>> window = new ArrayList<>();
        while (window.size() < WINDOW && file.rows().hasNext()) {
          window.add(reading.read(file.rows().next()));
        }
        for (RowOutcome outcome : storing.storeAll(window)) {
          report.add(outcome);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }
}
