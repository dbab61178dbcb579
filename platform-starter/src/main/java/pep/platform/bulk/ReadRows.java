package pep.platform.bulk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import pep.platform.bulk.RowReading.ReadRow;
import pep.platform.bulk.file.Row;

/** The rows of a file as they are read, in the order in which they are taken, some at a time. */
final class ReadRows<R extends Record> {

  /** Characters of rows after which no more are read to go with them. */
  private static final long LARGE = 4L << 20;

  private final Iterator<ReadRow<R>> rows;

  ReadRows(Iterator<Row> sent, RowReading<R> reading) {
    Iterator<ReadRow<R>> read =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return sent.hasNext();
          }

          @Override
          public ReadRow<R> next() {
            return reading.read(sent.next());
          }
        };
    this.rows = reading.namesAnywhere() ? new NamedFirst<>(read, NamedFirst.MOST) : read;
  }

  /** The next rows, the same ones whenever the file is read; empty after the last. */
  List<ReadRow<R>> window() {
    List<ReadRow<R>> window = new ArrayList<>();
    long size = 0;
    while (window.size() < BulkImport.WINDOW && size < LARGE && rows.hasNext()) {
      ReadRow<R> row = rows.next();
      window.add(row);
      size += row.size();
    }
    return window;
  }
}
