package pep.platform.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import pep.platform.listing.Listed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a list in full where the caller accepts CSV or NDJSON. What a handler may show is decided
 * before; here it is only written.
 */
public class ExportWriter extends ListExport {

  /** The parameter of {@code text/csv} that asks for a byte order mark. */
  public static final String BYTE_ORDER_MARK = "bom";

  public static final MediaType CSV = MediaType.parseMediaType("text/csv");
  public static final MediaType NDJSON = MediaType.parseMediaType("application/x-ndjson");

  private static final MediaType CSV_OF_UTF_8 = new MediaType(CSV, StandardCharsets.UTF_8);

  private final JsonMapper mapper;

  public ExportWriter(JsonMapper mapper) {
    super(CSV, NDJSON);
    this.mapper = mapper;
  }

  @Override
  MediaType answered(@Nullable MediaType asked) {
    return CSV.isCompatibleWith(asked) ? CSV_OF_UTF_8 : NDJSON;
  }

  @Override
  void write(Listed<?> list, ResolvableType item, @Nullable MediaType asked, OutputStream out)
      throws IOException {
    if (CSV.isCompatibleWith(asked)) {
      csv(list, Column.of(item), isMarked(asked), out);
    } else {
      lines(list, out);
    }
  }

  private static boolean isMarked(@Nullable MediaType asked) {
    return asked != null && "true".equals(asked.getParameter(BYTE_ORDER_MARK));
  }

  private void lines(Listed<?> list, OutputStream out) {
    list.all()
        .forEach(
            batch -> {
              try {
                for (Object each : batch) {
                  out.write(mapper.writeValueAsBytes(each));
                  out.write('\n');
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private void csv(Listed<?> list, List<Column> columns, boolean marked, OutputStream out)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (marked) {
      text.write('\uFEFF');
    }
    CsvWriter rows = CsvWriter.builder().build(text);
    rows.writeRecord(columns.stream().map(Column::name).toList());
    list.all()
        .forEach(
            batch -> {
              for (Object each : batch) {
                JsonNode item = mapper.valueToTree(each);
                rows.writeRecord(columns.stream().map(column -> column.cell(item)).toList());
              }
            });
    rows.flush();
  }
}
