package pep.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rows of a Parquet file; its columns are known before the first one. */
final class ParquetRows extends WriteSupport<JsonNode> {

  /** A group of rows is held until it is written: what an answer takes of the memory. */
  private static final long GROUP_BYTES = 4 << 20;

  private static final int PAGE_BYTES = 64 << 10;

  private final List<ParquetColumn> columns;
  private @Nullable RecordConsumer consumer;

  private ParquetRows(List<ParquetColumn> columns) {
    this.columns = columns;
  }

  /**
   * A file that goes out as it is written; whoever closes it writes its end, and leaves {@code out}
   * open.
   */
  static ParquetWriter<JsonNode> to(OutputStream out, List<Column> columns) throws IOException {
    return new Rows(out, new ParquetRows(columns.stream().map(ParquetColumn::of).toList())).build();
  }

  @Override
  public WriteContext init(Configuration configuration) {
    return new WriteContext(schema(), Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema(), Map.of());
  }

  private MessageType schema() {
    return new MessageType("item", columns.stream().<Type>map(ParquetColumn::type).toList());
  }

  @Override
  public void prepareForWrite(RecordConsumer rows) {
    this.consumer = rows;
  }

  @Override
  public void write(JsonNode item) {
    RecordConsumer row = consumer;
    if (row == null) {
      throw new IllegalStateException("nothing is written before the file is begun");
    }
    row.startMessage();
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).write(i, item, row);
    }
    row.endMessage();
  }

  private static final class Rows extends ParquetWriter.Builder<JsonNode, Rows> {

    private final ParquetRows rows;

    Rows(OutputStream out, ParquetRows rows) {
      super(new Streamed(out));
      this.rows = rows;
      withConf(new PlainParquetConfiguration());
      withRowGroupSize(GROUP_BYTES);
      withPageSize(PAGE_BYTES);
    }

    @Override
    protected Rows self() {
      return this;
    }

    @Override
    protected WriteSupport<JsonNode> getWriteSupport(Configuration configuration) {
      return rows;
    }

    @Override
    protected WriteSupport<JsonNode> getWriteSupport(ParquetConfiguration configuration) {
      return rows;
    }
  }

  /** Parquet is written from its beginning to its end, so that it needs no file. */
  private record Streamed(OutputStream out) implements OutputFile {

    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return new Counted(out);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }

  private static final class Counted extends PositionOutputStream {

    private final OutputStream out;
    private long written;

    Counted(OutputStream out) {
      this.out = out;
    }

    @Override
    public long getPos() {
      return written;
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      written++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      out.write(some, from, length);
      written += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }
  }
}
