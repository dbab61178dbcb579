package pep.platform.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

/**
 * The first line of a CSV file: which column stands where, in any order and case.
 *
 * @param columns by their own names
 */
record Header(char separator, List<String> columns) {

  private static final int MOST = 200;
  private static final char[] SEPARATORS = {',', ';', '\t'};

  /**
   * @param known the columns that there may be
   * @throws InvalidInput if there is no header, or if it names a column twice or one that is not
   *     known
   */
  static Header read(TextLines.@Nullable Line line, Set<String> known) {
    if (line == null) {
      throw InvalidInput.of(
          "header", "header-missing", "Begin with a header line of column names.");
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

  private static List<String> named(List<String> cells, Set<String> known) {
    if (cells.size() > MOST) {
      throw InvalidInput.of(
          "header", "too-many-columns", "Send at most " + MOST + " columns, each once.");
    }
    Map<String, String> byFolded = new TreeMap<>();
    known.forEach(name -> byFolded.put(folded(name), name));
    List<FieldError> errors = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : cells) {
      String name = byFolded.get(folded(cell));
      if (name == null) {
        errors.add(
            new FieldError(
                cell.strip(),
                "unknown-column",
                "Use these columns: " + String.join(", ", new TreeSet<>(known)) + "."));
      } else if (!seen.add(name)) {
        errors.add(new FieldError(name, "repeated-column", "Name each column once."));
      } else {
        names.add(name);
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return List.copyOf(names);
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
