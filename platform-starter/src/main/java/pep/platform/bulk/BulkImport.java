package pep.platform.bulk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.StaleVersion;
import pep.platform.http.JsonErrors;
import pep.platform.json.RequestJson;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.RuleBroken;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;

/**
 * Takes a stream of rows, CSV or NDJSON, and answers NDJSON: a line for each row and a summary at
 * the end. A bad row is refused alone; a wrong header refuses the file before its first row. The
 * report is spooled, so that a sender need not read before it has written everything.
 */
public class BulkImport {

  public static final String CSV = "text/csv";
  public static final String NDJSON = "application/x-ndjson";

  private static final Logger log = LoggerFactory.getLogger(BulkImport.class);
  private static final int WINDOW = 64;
  private static final int TRIES = 5;

  private final RequestJson requests;
  private final Validator validator;
  private final JsonErrors jsonErrors;

  public BulkImport(RequestJson requests, Validator validator, JsonErrors jsonErrors) {
    this.requests = requests;
    this.validator = validator;
    this.jsonErrors = jsonErrors;
  }

  /** The last line of a report. */
  public record Summary(long rows, Map<String, Long> outcomes) {}

  /**
   * @param rowType a record; its components are the columns
   * @param take stores one row; rows run side by side, and one that meets a rival is tried again
   */
  public <R extends Record> void run(
      HttpServletRequest request,
      HttpServletResponse response,
      Class<R> rowType,
      Function<R, RowOutcome.Result> take)
      throws IOException {
    Path report = Files.createTempFile("bulk-report", ".ndjson");
    try {
      try (InputStream in = request.getInputStream();
          OutputStream out = Files.newOutputStream(report)) {
        Iterator<Row> rows = open(request, in, rowType);
        runAll(rows, rowType, take, out);
      }
      response.setContentType(NDJSON);
      Files.copy(report, response.getOutputStream());
    } finally {
      Files.delete(report);
    }
  }

  private Iterator<Row> open(HttpServletRequest request, InputStream in, Class<?> rowType) {
    MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
    if (!type.isCompatibleWith(MediaType.parseMediaType(CSV))) {
      return new JsonRows(in, requests.objects());
    }
    Set<String> columns =
        Arrays.stream(rowType.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    return CsvRows.open(in, columns, requests.rows());
  }

  private <R extends Record> void runAll(
      Iterator<Row> rows, Class<R> rowType, Function<R, RowOutcome.Result> take, OutputStream out)
      throws IOException {
    Map<String, Long> outcomes = new TreeMap<>();
    long count = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      while (rows.hasNext()) {
        List<Future<RowOutcome>> window = new ArrayList<>();
        while (window.size() < WINDOW && rows.hasNext()) {
          Row row = rows.next();
          window.add(threads.submit(() -> one(row, rowType, take)));
        }
        for (Future<RowOutcome> each : window) {
          RowOutcome outcome = each.get();
          outcomes.merge(outcome.outcome(), 1L, Long::sum);
          count++;
          line(out, outcome);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
    line(out, new ReportLine.Last(new Summary(count, outcomes)));
  }

  private void line(OutputStream out, ReportLine value) throws IOException {
    out.write(requests.objects().writeValueAsBytes(value));
    out.write('\n');
  }

  private <R extends Record> RowOutcome one(
      Row row, Class<R> rowType, Function<R, RowOutcome.Result> take) {
    R value;
    try {
      value = row.read(rowType);
    } catch (MalformedRow malformed) {
      return RowOutcome.refused(
          row.number(), "malformed-row", String.valueOf(malformed.getMessage()), null);
    } catch (RuntimeException e) {
      FieldError error = jsonErrors.of(e);
      return RowOutcome.refused(row.number(), "invalid-input", error.cure(), List.of(error));
    }
    List<FieldError> errors = new ArrayList<>();
    validator.validate(value).forEach(violation -> errors.add(error(violation)));
    if (value instanceof CrossChecked checked) {
      WrongFields wrong = new WrongFields();
      checked.check(wrong);
      errors.addAll(wrong.errors());
    }
    if (!errors.isEmpty()) {
      InvalidInput invalid = new InvalidInput(errors);
      return RowOutcome.refused(
          row.number(), "invalid-input", String.valueOf(invalid.getMessage()), errors);
    }
    return store(row.number(), value, take);
  }

  private static <R> RowOutcome store(long number, R value, Function<R, RowOutcome.Result> take) {
    for (int attempt = 1; ; attempt++) {
      try {
        return RowOutcome.of(number, take.apply(value));
      } catch (StaleVersion | AlreadyExists rival) {
        if (attempt == TRIES) {
          return refusal(number, rival);
        }
      } catch (RuleBroken broken) {
        return refusal(number, broken);
      } catch (RuntimeException e) {
        log.error("Row {} failed", number, e);
        return RowOutcome.refused(
            number, "internal-error", "Something went wrong on our side.", null);
      }
    }
  }

  private static RowOutcome refusal(long number, RuleBroken broken) {
    List<FieldError> errors = broken instanceof InvalidInput invalid ? invalid.errors() : null;
    return RowOutcome.refused(
        number, broken.problem().code(), String.valueOf(broken.getMessage()), errors);
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
