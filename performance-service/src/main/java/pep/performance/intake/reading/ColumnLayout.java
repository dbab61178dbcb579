package pep.performance.intake.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.line.ReasonCode;
import pep.platform.export.Neutral;

/** Where each column of a sales file stands, read from its header by name. */
public final class ColumnLayout implements RowLayout {

  private static final List<Column> REQUIRED =
      List.of(Column.PARTNER_CODE, Column.PRODUCT_CODE, Column.QUANTITY, Column.SOLD_AT);

  /** Cells of a header that are worth naming one by one. */
  private static final int WIDEST = 50;

  private final Column[] columns;

  private ColumnLayout(Column[] columns) {
    this.columns = columns;
  }

  /** Reads a header; surrounding blanks and a byte order mark are not part of a name. */
  public static HeaderDecision read(List<String> header) {
    if (header.size() > WIDEST) {
      return new HeaderDecision(
          null,
          List.of(
              new HeaderDecision.Problem(
                  "body",
                  "too-many-columns",
                  "The header has " + header.size() + " cells. The columns are " + names() + ".")));
    }
    List<HeaderDecision.Problem> problems = new ArrayList<>();
    List<Column> found = new ArrayList<>();
    for (String cell : header) {
      String name = cell.replace("\uFEFF", "").strip();
      Column column = Column.named(name);
      if (column == null) {
        problems.add(
            new HeaderDecision.Problem(name, "unknown-column", "The columns are " + names() + "."));
      } else if (found.contains(column)) {
        problems.add(
            new HeaderDecision.Problem(name, "repeated-column", "Leave one of the two out."));
      } else {
        found.add(column);
      }
    }
    for (Column column : REQUIRED) {
      if (!found.contains(column)) {
        problems.add(missing(column.wireName()));
      }
    }
    if (!found.contains(Column.UNIT_PRICE) && !found.contains(Column.AMOUNT)) {
      problems.add(missing(Column.UNIT_PRICE.wireName()));
    }
    return problems.isEmpty()
        ? new HeaderDecision(new ColumnLayout(found.toArray(Column[]::new)), problems)
        : new HeaderDecision(null, problems);
  }

  /** How many cells each line has. */
  public int width() {
    return columns.length;
  }

  /** The column at a place, counted from 0. */
  public Column at(int place) {
    return columns[place];
  }

  @Override
  public void read(CsvRecord row, RawLine line) {
    int cells = row.getFieldCount();
    for (int i = 0; i < Math.min(cells, width()); i++) {
      line.put(at(i), Neutral.undone(row.getField(i)));
    }
    if (cells != width()) {
      line.flawed(new LineReason(ReasonCode.LINE_MALFORMED, null, cells + " cells"));
    }
  }

  private static HeaderDecision.Problem missing(String name) {
    return new HeaderDecision.Problem(name, "missing-column", "Add the column " + name + ".");
  }

  private static String names() {
    return Arrays.stream(Column.values()).map(Column::wireName).collect(Collectors.joining(", "));
  }
}
