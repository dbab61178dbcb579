package pep.platform.bulk.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads rows one at a time from the first sheet of a workbook, whose first filled row names the
 * columns. Its numbers and days are such by themselves, in whatever way it shows them.
 */
public final class SheetRows implements Iterator<Row> {

  private static final int MOST_ROWS = 1_048_576;

  private final Iterator<org.dhatim.fastexcel.reader.Row> sheet;
  private final CellsByColumn columns;
  private final JsonMapper mapper;
  private long number;
  private @Nullable Row ahead;

  private SheetRows(
      Iterator<org.dhatim.fastexcel.reader.Row> sheet, CellsByColumn columns, JsonMapper mapper) {
    this.sheet = sheet;
    this.columns = columns;
    this.mapper = mapper;
    this.ahead = read();
  }

  /**
   * Reads the header, before any row.
   *
   * @throws pep.platform.problem.InvalidInput if it is no workbook with a header of known columns
   */
  public static RowFile open(SpooledWorkbook spooled, RowColumns known, JsonMapper mapper)
      throws IOException {
    try {
      var first = spooled.workbook().getFirstSheet();
      var rows = first.openStream().iterator();
      List<String> header = List.of();
      while (header.isEmpty() && rows.hasNext()) {
        header = cells(rows.next());
      }
      CellsByColumn columns =
          new CellsByColumn(Header.named(header, known), CellForms.PLAIN, mapper);
      return RowFile.ofSheet(new SheetRows(rows, columns, mapper), first.getName(), spooled);
    } catch (InvalidInput refused) {
      spooled.close();
      throw refused;
    } catch (RuntimeException damaged) {
      spooled.close();
      throw SpooledWorkbook.damaged();
    }
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public Row next() {
    Row current = ahead;
    if (current == null) {
      throw new NoSuchElementException();
    }
    ahead = read();
    return current;
  }

  private @Nullable Row read() {
    while (number < MOST_ROWS) {
      org.dhatim.fastexcel.reader.Row row;
      try {
        if (!sheet.hasNext()) {
          return null;
        }
        row = sheet.next();
      } catch (RuntimeException damaged) {
        long last = number;
        number = MOST_ROWS;
        return new Row.Broken(
            last + 1, last + 1, "The rest of the sheet cannot be read: it is damaged.", "");
      }
      Row read = read(row);
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  private @Nullable Row read(org.dhatim.fastexcel.reader.Row row) {
    try {
      List<String> cells = cells(row);
      if (cells.isEmpty()) {
        return null;
      }
      number++;
      return new Row.OfCells(number, row.getRowNum(), columns.fields(cells), mapper);
    } catch (MalformedRow malformed) {
      number++;
      return new Row.Broken(number, row.getRowNum(), malformed.fault(), "");
    }
  }

  /** Without empty cells at its end. */
  private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
    List<String> cells = new ArrayList<>();
    int filled = 0;
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(SheetCells.text(row.getCell(i)));
      filled = cells.getLast().isEmpty() ? filled : i + 1;
    }
    return cells.subList(0, filled);
  }
}
