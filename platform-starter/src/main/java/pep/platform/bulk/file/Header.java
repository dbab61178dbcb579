package pep.platform.bulk.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

/**
 * The first line of a CSV file: which column stands where, in any order and case.
 *
 * @param columns as they stand
 */
record Header(char separator, List<RowColumns.Column> columns) {

  private static final int MOST = 200;
  private static final char[] SEPARATORS = {',', ';', '\t'};

  /**
   * @param known the columns that there may be
   * @throws InvalidInput if there is no header, or if it names a column twice or one that is not
   *     known
   */
  static Header read(TextLines.@Nullable Line line, RowColumns known) {
    if (line == null) {
      throw missing();
    }
    if (line.fault() != null) {
      throw InvalidInput.of("header", "malformed-header", line.fault());
    }
    char separator = separator(line.text());
    List<String> cells;
    try {
      cells = CsvCells.of(line.text(), separator);
    } catch (MalformedRow malformed) {
      throw InvalidInput.of("header", "malformed-header", "Send a header line of column names.");
    }
    return new Header(separator, named(cells, known));
  }

  private static char separator(String line) {
    char best = SEPARATORS[0];
    long most = 0;
    for (char candidate : SEPARATORS) {
      long count = line.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  /**
   * The columns of a header's cells, as they stand.
   *
   * @throws InvalidInput if it names a column twice or one that is not known, or too many
   */
  static List<RowColumns.Column> named(List<String> cells, RowColumns known) {
    if (cells.isEmpty()) {
      throw missing();
    }
    if (cells.size() > MOST) {
      throw InvalidInput.of(
          "header", "too-many-columns", "Send at most " + MOST + " columns, each once.");
    }
    List<FieldError> errors = new ArrayList<>();
    List<RowColumns.Column> columns = new ArrayList<>();
    for (String cell : cells) {
      RowColumns.Column column = known.find(cell).orElse(null);
      if (column == null) {
        errors.add(
            new FieldError(
                cell.strip(),
                "unknown-column",
                "Use these columns: " + String.join(", ", known.names()) + "."));
      } else if (columns.contains(column)) {
        errors.add(new FieldError(column.name(), "repeated-column", "Name each column once."));
      } else {
        columns.add(column);
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return List.copyOf(columns);
  }

  private static InvalidInput missing() {
    return InvalidInput.of("header", "header-missing", "Begin with a header line of column names.");
  }
}
