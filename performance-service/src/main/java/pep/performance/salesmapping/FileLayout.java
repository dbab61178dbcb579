package pep.performance.salesmapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is laid out; cells that no column names are skipped.
 *
 * @param header whether its first line names the columns
 * @param separator between cells, one character
 * @param decimalComma whether numbers have a comma before their decimals, and points between
 *     thousands
 * @param dates the pattern of days or of days and times, such as {@code dd.MM.yyyy}; null for the
 *     usual forms
 */
public record FileLayout(
    boolean header,
    String separator,
    boolean decimalComma,
    @Nullable String dates,
    List<MappedColumn> columns) {

  public FileLayout {
    columns = List.copyOf(columns);
  }
}
