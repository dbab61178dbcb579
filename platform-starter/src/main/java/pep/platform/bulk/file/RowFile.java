package pep.platform.bulk.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file and how they were read.
 *
 * @param charset of a text
 * @param separator between the cells of a text in CSV
 * @param sheet its name, of a workbook
 * @param ignored what features have and rows do not, as far as they were read
 * @param source what is closed after the last row
 */
public record RowFile(
    Iterator<Row> rows,
    @Nullable String charset,
    @Nullable String separator,
    @Nullable String sheet,
    Set<String> ignored,
    Closeable source)
    implements Closeable {

  static RowFile ofText(TextLines lines, Iterator<Row> rows, @Nullable String separator) {
    return new RowFile(rows, lines.charset().name(), separator, null, Set.of(), () -> {});
  }

  static RowFile ofSheet(Iterator<Row> rows, String sheet, Closeable workbook) {
    return new RowFile(rows, null, null, sheet, Set.of(), workbook);
  }

  static RowFile ofFeatures(Iterator<Row> rows, Set<String> ignored, Closeable source) {
    return new RowFile(rows, null, null, null, ignored, source);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
