package pep.platform.bulk.file;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows one at a time from CSV with a header. */
public final class CsvRows implements Iterator<Row> {

  private final CsvRecords records;
  private final CellsByColumn columns;
  private final JsonMapper mapper;
  private long number;
  private CsvRecords.@Nullable CsvLine ahead;

  private CsvRows(CsvRecords records, CellsByColumn columns, JsonMapper mapper) {
    this.records = records;
    this.columns = columns;
    this.mapper = mapper;
    this.ahead = records.next();
  }

  /**
   * Reads the header, before any row.
   *
   * @throws pep.platform.problem.InvalidInput if there is none, or if it names a column twice or
   *     one that is not known
   */
  public static RowFile open(
      TextLines lines, RowColumns known, CellForms forms, JsonMapper mapper) {
    Header header = Header.read(lines.nextFilled(), known);
    CellsByColumn columns = new CellsByColumn(header.columns(), forms, mapper);
    return RowFile.ofText(
        lines,
        new CsvRows(new CsvRecords(lines, header), columns, mapper),
        String.valueOf(header.separator()));
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public Row next() {
    CsvRecords.CsvLine current = ahead;
    if (current == null) {
      throw new NoSuchElementException();
    }
    ahead = records.next();
    number++;
    String fault = current.fault();
    if (fault == null) {
      try {
        return new Row.OfCells(number, current.line(), columns.fields(current.cells()), mapper);
      } catch (MalformedRow malformed) {
        fault = malformed.fault();
      }
    }
    return new Row.Broken(number, current.line(), fault, current.text());
  }
}
