package pep.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.parquet.hadoop.ParquetWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import pep.platform.listing.Listed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a list in full where the caller accepts Parquet. One that fails on the way has no end,
 * without which no reader takes it.
 */
public class ParquetExport extends ListExport {

  private static final MediaType TYPE = MediaType.parseMediaType(Parquet.TYPE);

  private final JsonMapper mapper;

  public ParquetExport(JsonMapper mapper) {
    super(TYPE);
    this.mapper = mapper;
  }

  @Override
  MediaType answered(@Nullable MediaType asked) {
    return TYPE;
  }

  @Override
  void write(Listed<?> list, ResolvableType item, @Nullable MediaType asked, OutputStream out)
      throws IOException {
    ParquetWriter<JsonNode> rows = ParquetRows.to(out, Column.of(item));
    list.all()
        .forEach(
            batch -> {
              for (Object each : batch) {
                write(mapper.valueToTree(each), rows);
              }
            });
    rows.close();
  }

  private static void write(JsonNode item, ParquetWriter<JsonNode> rows) {
    try {
      rows.write(item);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
