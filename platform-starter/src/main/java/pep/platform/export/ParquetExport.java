package pep.platform.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.parquet.hadoop.ParquetWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;
import pep.platform.listing.Listed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a list in full where the caller accepts Parquet. One that fails on the way has no end,
 * without which no reader takes it.
 */
public class ParquetExport extends AbstractSmartHttpMessageConverter<Listed<?>> {

  private static final int BUFFER = 1 << 16;

  private final JsonMapper mapper;

  public ParquetExport(JsonMapper mapper) {
    super(MediaType.parseMediaType(Parquet.TYPE));
    this.mapper = mapper;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Listed.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public boolean canWrite(ResolvableType type, Class<?> value, @Nullable MediaType mediaType) {
    return supports(value) && canWrite(mediaType);
  }

  @Override
  public Listed<?> read(
      ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints) {
    throw new IllegalStateException("exports are written only");
  }

  @Override
  protected void writeInternal(
      Listed<?> list,
      ResolvableType type,
      HttpOutputMessage message,
      @Nullable Map<String, Object> hints)
      throws IOException {
    List<Column> columns = Column.of(type.as(Listed.class).getGeneric(0));
    OutputStream out = new BufferedOutputStream(message.getBody(), BUFFER);
    try {
      ParquetWriter<JsonNode> rows = ParquetRows.to(out, columns);
      list.all()
          .forEach(
              batch -> {
                for (Object each : batch) {
                  write(mapper.valueToTree(each), rows);
                }
              });
      rows.close();
    } catch (UncheckedIOException readerLeft) {
      throw readerLeft.getCause();
    }
    out.flush();
  }

  private static void write(JsonNode item, ParquetWriter<JsonNode> rows) {
    try {
      rows.write(item);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
