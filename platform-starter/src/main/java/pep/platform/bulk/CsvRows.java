package pep.platform.bulk;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads rows one at a time from CSV with a header. An empty cell says nothing, as if its column
 * were not there; {@value #NULL} says that there is nothing.
 */
final class CsvRows implements Iterator<Row> {

  /** As PostgreSQL and MySQL write it. */
  static final String NULL = "\\N";

  private final CsvRecords records;
  private final List<RowColumns.Column> columns;
  private final boolean ofReport;
  private final JsonMapper mapper;
  private long number;
  private CsvRecords.@Nullable CsvLine ahead;

  private CsvRows(CsvRecords records, List<RowColumns.Column> columns, JsonMapper mapper) {
    this.records = records;
    this.columns = columns;
    this.ofReport = columns.stream().anyMatch(RowColumns.Column::isOfReport);
    this.mapper = mapper;
    this.ahead = records.next();
  }

  /**
   * Reads the header, before any row.
   *
   * @throws pep.platform.problem.InvalidInput if there is none, or if it names a column twice or
   *     one that is not known
   */
  static RowFile open(TextLines lines, RowColumns columns, JsonMapper mapper) {
    Header header = Header.read(lines.nextFilled(), columns);
    return new RowFile(
        new CsvRows(new CsvRecords(lines, header), header.columns(), mapper),
        lines.charset().name(),
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
    return current.fault() == null
        ? new Row.OfCells(number, current.line(), fields(current.cells()), mapper)
        : new Row.Broken(number, current.line(), current.fault(), current.text());
  }

  private ObjectNode fields(List<String> cells) {
    ObjectNode fields = mapper.createObjectNode();
    for (int i = 0; i < cells.size(); i++) {
      RowColumns.Column column = columns.get(i);
      String cell = ofReport ? Neutral.undone(cells.get(i)) : cells.get(i);
      if (!cell.isEmpty() && !column.isOfReport()) {
        put(column, cell.equals(NULL) ? null : cell, fields);
      }
    }
    return fields;
  }

  private static void put(RowColumns.Column column, @Nullable String cell, ObjectNode fields) {
    if (column.entry() == null) {
      fields.put(column.component(), cell);
    } else {
      fields.withObjectProperty(column.component()).put(column.entry(), cell);
    }
  }
}
