package pep.platform.bulk.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file and how they were read.
 *
 * @param charset of a text
 * @param separator between the cells of a text in CSV
 * @param sheet its name, of a workbook
 * @param source what is closed after the last row
 */
public record RowFile(
    Iterator<Row> rows,
    @Nullable String charset,
    @Nullable String separator,
    @Nullable String sheet,
    Closeable source)
    implements Closeable {

  static RowFile ofText(TextLines lines, Iterator<Row> rows, @Nullable String separator) {
    return new RowFile(rows, lines.charset().name(), separator, null, () -> {});
  }

  static RowFile ofSheet(Iterator<Row> rows, String sheet, Closeable workbook) {
    return new RowFile(rows, null, null, sheet, workbook);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
