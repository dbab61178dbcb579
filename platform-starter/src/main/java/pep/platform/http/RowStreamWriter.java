package pep.platform.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a handler answers as a {@link RowStream}; a row that lacks a cell has it empty. */
public class RowStreamWriter extends AbstractHttpMessageConverter<RowStream<?>> {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv");
  private static final int BUFFER = 1 << 16;

  private final JsonMapper mapper;

  public RowStreamWriter(JsonMapper mapper) {
    super(CSV, MediaType.parseMediaType("application/x-ndjson"));
    this.mapper = mapper;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == RowStream.class;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected RowStream<?> readInternal(
      Class<? extends RowStream<?>> type, HttpInputMessage message) {
    throw new IllegalStateException("rows are written only");
  }

  @Override
  protected void writeInternal(RowStream<?> rows, HttpOutputMessage message) throws IOException {
    MediaType asked = message.getHeaders().getContentType();
    OutputStream out = new BufferedOutputStream(message.getBody(), BUFFER);
    try {
      if (asked != null && CSV.isCompatibleWith(asked)) {
        csv(rows, out);
      } else {
        rows.writeTo(row -> line(row, out));
      }
    } catch (UncheckedIOException readerLeft) {
      throw readerLeft.getCause();
    }
    out.flush();
  }

  private void line(Object row, OutputStream out) {
    try {
      out.write(mapper.writeValueAsBytes(row));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void csv(RowStream<?> rows, OutputStream out) throws IOException {
    List<String> columns =
        Arrays.stream(rows.type().getRecordComponents()).map(each -> each.getName()).toList();
    CsvWriter writer =
        CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.writeRecord(columns);
    rows.writeTo(row -> writer.writeRecord(cells(mapper.valueToTree(row), columns)));
    writer.flush();
  }

  private static List<String> cells(JsonNode row, List<String> columns) {
    List<String> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(row.path(column).asString("")));
    return cells;
  }
}
