package pep.performance.intake.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file's header can be read, and if not, everything that is wrong with it at once.
 *
 * @param layout where each column stands; null exactly when there are problems
 * @param problems in the order of the header, missing columns last
 */
public record HeaderDecision(@Nullable ColumnLayout layout, List<Problem> problems) {

  public HeaderDecision {
    problems = List.copyOf(problems);
    if ((layout == null) == problems.isEmpty()) {
      throw new IllegalArgumentException("either a layout or problems");
    }
  }

  /**
   * One thing that is wrong with the header.
   *
   * @param column the name as it stands in the file, or of the column that is missing
   * @param code {@code unknown-column}, {@code repeated-column}, {@code missing-column} or {@code
   *     too-many-columns}
   * @param cure what to do about it, for a person
   */
  public record Problem(String column, String code, String cure) {}
}
