package pep.platform.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import pep.platform.bulk.file.CellsByColumn;
import pep.platform.bulk.file.RowColumns;
import pep.platform.export.Neutral;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a report row by row: as NDJSON, or as CSV that can be repaired and sent again as it is,
 * since a file of rows may have a report's columns.
 */
public class ImportReportWriter extends AbstractHttpMessageConverter<ImportReport> {

  private static final List<String> COLUMNS =
      List.of("row", "line", "key", "outcome", "id", "supersededBy", "code", "reason", "sent");

  private final JsonMapper mapper;

  public ImportReportWriter(JsonMapper mapper) {
    super(MediaType.parseMediaType(BulkImport.NDJSON), MediaType.parseMediaType(BulkImport.CSV));
    this.mapper = mapper;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == ImportReport.class;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected ImportReport readInternal(
      Class<? extends ImportReport> type, HttpInputMessage message) {
    throw new IllegalStateException("reports are written only");
  }

  @Override
  protected void writeInternal(ImportReport report, HttpOutputMessage message) throws IOException {
    MediaType type = message.getHeaders().getContentType();
    OutputStream out = new BufferedOutputStream(message.getBody());
    try {
      if (type != null && type.isCompatibleWith(MediaType.parseMediaType(BulkImport.CSV))) {
        csv(report, out);
      } else {
        report.forEach(each -> line(each, out));
      }
    } catch (UncheckedIOException readerLeft) {
      throw readerLeft.getCause();
    }
    out.flush();
  }

  private void line(RowOutcome outcome, OutputStream out) {
    try {
      out.write(mapper.writeValueAsBytes(outcome));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void csv(ImportReport report, OutputStream out) throws IOException {
    CsvWriter rows = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    List<String> header = new ArrayList<>();
    COLUMNS.forEach(column -> header.add(RowColumns.OF_REPORTS + column));
    header.addAll(report.columns());
    rows.writeRecord(header);
    report.forEach(each -> rows.writeRecord(cells(each, report.columns())));
    rows.flush();
  }

  private List<String> cells(RowOutcome outcome, List<String> columns) {
    List<String> cells = new ArrayList<>();
    for (Object told :
        new @Nullable Object[] {
          outcome.row(),
          outcome.line(),
          outcome.key(),
          outcome.outcome(),
          outcome.id(),
          outcome.supersededBy(),
          outcome.code(),
          outcome.detail(),
          outcome.sent() instanceof String text ? text : null
        }) {
      cells.add(told == null ? "" : Neutral.of(told.toString()));
    }
    Map<String, @Nullable Object> sent = SentCells.of(outcome.sent());
    columns.forEach(column -> cells.add(cell(sent.containsKey(column), sent.get(column))));
    return cells;
  }

  private String cell(boolean named, @Nullable Object value) {
    if (!named) {
      return "";
    }
    return switch (value) {
      case null -> CellsByColumn.NULL;
      case String text -> Neutral.of(text);
      default -> mapper.writeValueAsString(value);
    };
  }
}
