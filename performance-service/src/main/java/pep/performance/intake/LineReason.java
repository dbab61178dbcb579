package pep.performance.intake;

import org.jspecify.annotations.Nullable;

/**
 * One reason of a line's outcome.
 *
 * @param column the column it lies in; null where it is the line as a whole
 * @param value what stood there, cut to 80 characters; null where nothing did
 */
public record LineReason(ReasonCode code, @Nullable Column column, @Nullable String value) {

  private static final int SHOWN = 80;

  public LineReason {
    if (value != null && value.length() > SHOWN) {
      value = value.substring(0, SHOWN);
    }
  }

  static LineReason of(ReasonCode code, Column column, @Nullable String value) {
    return new LineReason(code, column, value);
  }
}
