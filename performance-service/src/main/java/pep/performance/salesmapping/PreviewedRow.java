package pep.performance.salesmapping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as it would be read.
 *
 * @param line its place in the file, from 1, the header not counted
 * @param cells by column, in the usual forms
 * @param errors why it would be refused; none where it would not
 */
public record PreviewedRow(long line, Map<String, String> cells, List<CellError> errors) {

  /**
   * What is wrong with a cell, or with the row as a whole.
   *
   * @param column null where it is the row
   */
  public record CellError(
      String code, @Nullable String column, @Nullable String value, String cure) {}
}
