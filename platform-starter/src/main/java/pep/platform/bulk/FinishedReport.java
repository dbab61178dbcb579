package pep.platform.bulk;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The report of an import whose last row is known.
 *
 * @param whole whether the file was read to its end
 * @param columns that refused rows name
 * @param lines hands over what became of each row, in their order
 */
record FinishedReport(
    boolean whole,
    long rows,
    Map<String, Long> outcomes,
    List<String> columns,
    Consumer<Consumer<RowOutcome>> lines) {

  void forEach(Consumer<RowOutcome> action) {
    lines.accept(action);
  }
}
